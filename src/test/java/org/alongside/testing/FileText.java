package org.alongside.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What other programs read in files that we made: their text, and what a checker of accessible PDF finds wrong. */
public final class FileText {

    private FileText() {}

    /** The text of a Word file. */
    public static String ofWord(byte[] file) {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of a PDF. */
    public static String ofPdf(byte[] file) {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where a PDF fails PDF/UA-1. */
    public static List<String> failuresOfPdfUa(byte[] file) {
        VeraGreenfieldFoundryProvider.initialise();
        var standard = PDFAFlavour.PDFUA_1;
        try (var parsed = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parsed).getTestAssertions().stream()
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
                    .toList();
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
