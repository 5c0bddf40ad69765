package org.alongside.register.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;

import org.alongside.register.entry.RegisterField;
import org.alongside.register.workbook.Progress;
import org.alongside.register.workbook.WorkbookRefusal;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** Files that are refused whole, each with its reason and within seconds. */
class RefusedFileTest {

    private static final Path REAL = Path.of("src/test/resources/register/sas-register.xlsx");
    private static final Duration SECONDS = Duration.ofSeconds(20);

    private final Path folder;

    RefusedFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void plainWorkbookIsNot() {
        assertThat(open(new WorkbookOnPaper().in(folder))).isInstanceOf(RegisterOpening.Opened.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "PK", "Ref,Patient name,NHS number", "<html><table><tr><td>Ref</td></tr></table></html>"})
    void textWithTheNameOfAWorkbook(String text) throws IOException {
        assertRefused(WorkbookRefusal.NOT_A_WORKBOOK, Files.writeString(folder.resolve("register.xlsx"), text));
    }

    @Test
    void packedFileThatIsNoWorkbook() {
        assertRefused(
                WorkbookRefusal.NOT_A_WORKBOOK,
                new WorkbookOnPaper().without("xl/workbook.xml").in(folder));
    }

    @ParameterizedTest
    @CsvSource({
        "Workbook, OLD_FORMAT",
        "Book, OLD_FORMAT",
        "EncryptedPackage, PASSWORD_PROTECTED",
        "WordDocument, NOT_A_WORKBOOK"
    })
    void compoundFile(String content, WorkbookRefusal why) throws IOException {
        var file = folder.resolve("register.xlsx");
        try (var compound = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            compound.createDocument(new ByteArrayInputStream(new byte[5000]), content);
            compound.writeFilesystem(out);
        }

        assertRefused(why, file);
    }

    @Test
    void binaryWorkbook() {
        assertRefused(
                WorkbookRefusal.OLD_FORMAT,
                new WorkbookOnPaper().part("xl/workbook.bin", "x").in(folder));
    }

    @Test
    void compoundFileCutOff() throws IOException {
        var start =
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};

        assertRefused(WorkbookRefusal.DAMAGED, Files.write(folder.resolve("register.xls"), start));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 20_000, 60_000})
    void realFileCutOff(int length) throws IOException {
        var cut = Arrays.copyOf(Files.readAllBytes(REAL), length);

        assertRefused(WorkbookRefusal.DAMAGED, Files.write(folder.resolve("register.xlsx"), cut));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 7, 11})
    void realFileWithItsMiddleOverwritten(int seed) throws IOException {
        var bytes = Files.readAllBytes(REAL);
        var noise = new byte[4000];
        new Random(seed).nextBytes(noise);
        System.arraycopy(noise, 0, bytes, bytes.length * seed / 16, noise.length);

        assertThat(refusal(Files.write(folder.resolve("register.xlsx"), bytes)))
                .isIn(WorkbookRefusal.DAMAGED, WorkbookRefusal.NOT_A_WORKBOOK);
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
                        .part("xl/worksheets/sheet1.xml", RefusedFileTest::millionRows)
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

    private static void assertRefused(WorkbookRefusal why, Path file) {
        assertThat(refusal(file)).isEqualTo(why);
    }

    private static WorkbookRefusal refusal(Path file) {
        var opening = open(file);
        assertThat(opening).isInstanceOf(RegisterOpening.Refused.class);
        return ((RegisterOpening.Refused) opening).why();
    }

    private static RegisterOpening open(Path file) {
        return assertTimeout(SECONDS, () -> RegisterFile.open(file, Progress.UNSEEN));
    }
}
