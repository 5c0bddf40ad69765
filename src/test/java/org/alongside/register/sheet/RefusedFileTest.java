package org.alongside.register.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.alongside.register.workbook.WorkbookRefusal;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.alongside.register.sheet.Refusing.*;
import static org.assertj.core.api.Assertions.assertThat;

/** Files that are no workbooks, whatever their names say, or no longer whole ones. */
class RefusedFileTest {

    private static final Path REAL = Path.of("src/test/resources/register/sas-register.xlsx");

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
}
