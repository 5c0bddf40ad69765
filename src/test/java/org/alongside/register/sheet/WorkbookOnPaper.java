package org.alongside.register.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook part by part, so that a test can leave one out or write nonsense into it. */
public final class WorkbookOnPaper {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** Writes the content of a part. */
    @FunctionalInterface
    public interface Part {
        void write(OutputStream out) throws IOException;
    }

    public WorkbookOnPaper() {
        part("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml"
                 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml"
                 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
        part("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        part("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        sheetNamed("Register");
        rows(row(1, "Ref", "Patient name", "NHS number", "Date of birth"));
    }

    private static String relation(String type, String target) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="%s/%s" Target="%s"/></Relationships>""".formatted(RELATIONS, type, target);
    }

    public WorkbookOnPaper sheetNamed(String name) {
        return part("xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="%s" sheetId="1" r:id="rId1"/></sheets></workbook>""".formatted(MAIN, RELATIONS, name));
    }

    public WorkbookOnPaper rows(String... rows) {
        return sheet("", "<sheetData>" + String.join("", rows) + "</sheetData>");
    }

    public WorkbookOnPaper sheet(String before, String content) {
        return part(
                "xl/worksheets/sheet1.xml", before + "<worksheet xmlns=\"" + MAIN + "\">" + content + "</worksheet>");
    }

    public static String row(int number, String... texts) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (var text : texts) {
            row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    public WorkbookOnPaper part(String name, String content) {
        return part(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    public WorkbookOnPaper part(String name, Part content) {
        parts.put(name, content);
        return this;
    }

    public WorkbookOnPaper without(String name) {
        parts.remove(name);
        return this;
    }

    public Path in(Path folder) {
        var file = folder.resolve("register.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }
}
