package org.alongside.meeting.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;

import org.alongside.meeting.document.MinutesDocument.Entry;
import org.alongside.meeting.document.MinutesDocument.Heading;
import org.alongside.meeting.document.MinutesDocument.Sentence;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A document as a Word file: real headings, the language, a title, and for whom it was made at the foot of every page. */
public final class WordFile {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String LANGUAGE = "en-GB";

    private WordFile() {}

    /** The file of a document. */
    public static byte[] of(MinutesDocument document) {
        try (var word = new XWPFDocument();
                var file = new ByteArrayOutputStream()) {
            word.getProperties().getCoreProperties().setTitle(document.title());
            word.getProperties().getCoreProperties().setCreator("Alongside");
            styles(word);
            write(
                    word.createHeaderFooterPolicy()
                            .createFooter(XWPFHeaderFooterPolicy.DEFAULT)
                            .createParagraph(),
                    document.madeFor());
            heading(word, "Heading1", document.title());
            document.blocks().forEach(block -> block(word, block));
            word.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void block(XWPFDocument word, MinutesDocument.Block block) {
        switch (block) {
            case Heading heading -> heading(word, "Heading2", heading.words());
            case Sentence sentence -> write(word.createParagraph(), sentence.words());
            case Entry entry -> entry(word, entry);
        }
    }

    private static void entry(XWPFDocument word, Entry entry) {
        write(word.createParagraph(), entry.words());
        if (!entry.notes().isEmpty()) {
            write(word.createParagraph(), String.join(" · ", entry.notes())).setItalic(true);
        }
    }

    private static void heading(XWPFDocument word, String style, String words) {
        var paragraph = word.createParagraph();
        paragraph.setStyle(style);
        write(paragraph, words);
    }

    /** Text as text: line breaks and tabs are kept, nothing in it is a field or a formula. */
    private static XWPFRun write(XWPFParagraph paragraph, String words) {
        var run = paragraph.createRun();
        var lines = words.split("\n", -1);
        for (var line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            var cells = lines[line].split("\t", -1);
            for (var cell = 0; cell < cells.length; cell++) {
                if (cell > 0) {
                    run.addTab();
                }
                run.setText(cells[cell], run.getCTR().sizeOfTArray());
            }
        }
        return run;
    }

    private static void styles(XWPFDocument word) {
        var styles = word.createStyles();
        styles.setSpellingLanguage(LANGUAGE);
        heading(styles, "Heading1", "heading 1", 0, 40);
        heading(styles, "Heading2", "heading 2", 1, 28);
    }

    private static void heading(XWPFStyles styles, String id, String name, int level, int halfPoints) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        var look = style.addNewRPr();
        look.addNewB();
        look.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        styles.addStyle(new XWPFStyle(style));
    }
}
