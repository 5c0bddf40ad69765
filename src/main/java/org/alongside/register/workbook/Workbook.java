package org.alongside.register.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A workbook that has been looked through and may be read; it holds no data, each reading goes through the file again. */
public record Workbook(Path file, List<String> sheets, boolean countsFrom1904) {

    /** Opens a file, or says why it is refused. */
    public static Workbook open(Path file) throws UnreadableWorkbookException {
        return guarded(() -> {
            refuseWhatIsNoWorkbook(file);
            try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                var facts = new WorkbookFacts();
                parse(new XSSFReader(opened).getWorkbookData(), facts);
                return new Workbook(file, facts.sheets(), facts.countsFrom1904());
            }
        });
    }

    /** Hands out the rows of a sheet one after the other, and answers which of its columns are hidden. */
    public SheetColumns read(String sheet, Consumer<SheetRow> rows) throws UnreadableWorkbookException {
        return guarded(() -> {
            try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                var reader = new XSSFReader(opened);
                var columns = new SheetColumns();
                parse(part(reader, sheet), new SheetContent(strings(reader), columns, rows));
                return columns;
            }
        });
    }

    private static void refuseWhatIsNoWorkbook(Path file) throws IOException, UnreadableWorkbookException {
        switch (Container.of(file)) {
            case ZIP -> {
                var refusal = new PackedParts().refusal(file);
                if (refusal.isPresent()) {
                    throw new UnreadableWorkbookException(refusal.get());
                }
            }
            case COMPOUND -> throw new UnreadableWorkbookException(Container.insideCompound(file));
            case OTHER -> throw new UnreadableWorkbookException(WorkbookRefusal.NOT_A_WORKBOOK);
        }
    }

    private static SharedStrings strings(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
        var strings = new SharedStrings();
        var part = reader.getSharedStringsData();
        if (part != null) {
            parse(part, strings);
        }
        return strings;
    }

    private static InputStream part(XSSFReader reader, String sheet) throws IOException, OpenXML4JException {
        for (var parts = (XSSFReader.SheetIterator) reader.getSheetsData(); parts.hasNext(); ) {
            var part = parts.next();
            if (parts.getSheetName().equals(sheet)) {
                return part;
            }
            part.close();
        }
        throw new IOException("No such sheet");
    }

    private static void parse(InputStream part, DefaultHandler content) throws IOException, SAXException {
        try (part) {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(content);
            parser.setErrorHandler(content);
            parser.parse(new InputSource(part));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whatever a broken file makes the libraries throw means the same: it is damaged. */
    private static <T> T guarded(Reading<T> reading) throws UnreadableWorkbookException {
        try {
            return reading.read();
        } catch (UnreadableWorkbookException refused) {
            throw refused;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException broken) {
            throw new UnreadableWorkbookException(WorkbookRefusal.DAMAGED);
        }
    }

    private interface Reading<T> {
        T read() throws IOException, OpenXML4JException, SAXException;
    }
}
