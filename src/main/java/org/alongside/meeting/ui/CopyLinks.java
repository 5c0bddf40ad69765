package org.alongside.meeting.ui;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.function.Function;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import org.alongside.kit.Dates;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MinutesCopies;
import org.alongside.meeting.MinutesCopies.Copy;
import org.alongside.meeting.MinutesCopies.Way;
import org.alongside.meeting.document.MinutesDocument;
import org.alongside.meeting.document.PdfFile;
import org.alongside.meeting.document.WordFile;

/** The reader's copy as files. Each is made anew, under the rights that the reader has when they press the link. */
class CopyLinks extends Div {

    private final Plan plan;
    private final MinutesCopies copies;

    CopyLinks(Plan plan, MinutesCopies copies) {
        this.plan = plan;
        this.copies = copies;
        addClassNames("row", "screen-only");
        add(link(Way.WORD, "minutes.word", WordFile.TYPE, "docx", WordFile::of));
        add(link(Way.PDF, "minutes.pdf", PdfFile.TYPE, "pdf", PdfFile::of));
        add(new Paragraph(getTranslation("minutes.files")));
    }

    /** The words of the portal wherever a file is made, on the page or in a request of its own. */
    static String word(String key, Object... values) {
        return I18NProvider.translate(Locale.UK, key, values);
    }

    private Anchor link(Way way, String label, String type, String ending, Function<MinutesDocument, byte[]> file) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(download -> copies.make(plan.person(), plan.id(), way)
                        .map(copy -> response(copy, type, ending, file))
                        .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND))),
                getTranslation(label));
        link.setRouterIgnore(true);
        return link;
    }

    private static DownloadResponse response(
            Copy copy, String type, String ending, Function<MinutesDocument, byte[]> file) {
        var content = file.apply(new MinutesWriter(CopyLinks::word).write(copy));
        var day = Dates.dayOf(copy.plan().held().toInstant());
        var name = "minutes-" + copy.plan().reference() + "-" + day + "." + ending;
        return new DownloadResponse(new ByteArrayInputStream(content), name, type, content.length);
    }
}
