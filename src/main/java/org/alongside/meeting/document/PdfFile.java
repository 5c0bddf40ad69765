package org.alongside.meeting.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** A document as an accessible PDF (PDF/UA): tagged, with title, language and embedded fonts, and for whom it was made on every page. */
public final class PdfFile {

    public static final String TYPE = "application/pdf";

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private PdfFile() {}

    /** The file of a document. */
    public static byte[] of(MinutesDocument document) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        font(builder, Fonts.REGULAR, "Liberation Sans", NORMAL);
        font(builder, Fonts.BOLD, "Liberation Sans", BOLD);
        font(builder, Fonts.EMOJI, "Noto Emoji", NORMAL);
        font(builder, Fonts.EMOJI, "Noto Emoji", BOLD);
        builder.withW3cDocument(Xhtml.of(document), null);
        try (var file = new ByteArrayOutputStream()) {
            builder.toStream(file);
            builder.run();
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void font(PdfRendererBuilder builder, String resource, String family, int weight) {
        builder.useFont(() -> Fonts.open(resource), family, weight, FontStyle.NORMAL, true);
    }
}
