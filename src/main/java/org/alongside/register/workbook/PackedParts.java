package org.alongside.register.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Looks through the parts of a packed file before any is believed: each is unpacked and counted, never kept, because the sizes that
 * such a file declares may be lies.
 */
final class PackedParts {

    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    private final byte[] buffer = new byte[64 << 10];

    PackedParts() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    Optional<WorkbookRefusal> refusal(Path file) throws IOException {
        if (Files.size(file) > Limits.FILE_BYTES) {
            return Optional.of(WorkbookRefusal.TOO_LARGE);
        }
        try (var zip = new ZipFile(file.toFile())) {
            return zip.size() > Limits.PARTS ? Optional.of(WorkbookRefusal.TOO_LARGE) : refusal(zip);
        }
    }

    private Optional<WorkbookRefusal> refusal(ZipFile zip) throws IOException {
        if (zip.getEntry("xl/workbook.bin") != null) {
            return Optional.of(WorkbookRefusal.OLD_FORMAT);
        }
        if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.xml") == null) {
            return Optional.of(WorkbookRefusal.NOT_A_WORKBOOK);
        }
        long total = 0;
        for (var parts = zip.entries(); parts.hasMoreElements(); ) {
            var part = parts.nextElement();
            total += unpackedSize(zip, part, Limits.UNPACKED_BYTES - total);
            if (total > Limits.UNPACKED_BYTES) {
                return Optional.of(WorkbookRefusal.TOO_LARGE);
            }
            if (isXml(part) && hasDocumentType(zip, part)) {
                return Optional.of(WorkbookRefusal.DOCUMENT_TYPE);
            }
        }
        return Optional.empty();
    }

    /** The size of a part, or something beyond what is allowed as soon as that is certain. */
    private long unpackedSize(ZipFile zip, ZipEntry part, long allowed) throws IOException {
        try (var in = zip.getInputStream(part)) {
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > allowed || Limits.exceeded(part, size)) {
                    return Limits.UNPACKED_BYTES + 1;
                }
            }
            return size;
        }
    }

    private static boolean isXml(ZipEntry part) {
        return !part.isDirectory() && part.getName().matches("(?i).*\\.(xml|rels|vml)");
    }

    private boolean hasDocumentType(ZipFile zip, ZipEntry part) throws IOException {
        try (var in = zip.getInputStream(part)) {
            return hasDocumentType(in);
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private boolean hasDocumentType(InputStream in) throws XMLStreamException {
        var events = xml.createXMLStreamReader(in);
        while (events.hasNext()) {
            switch (events.next()) {
                case XMLStreamConstants.DTD -> {
                    return true;
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }
}
