package org.alongside.register.ui;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import org.alongside.register.preview.ImportReport;
import org.alongside.register.preview.Outcome;
import org.alongside.register.preview.RegisterPreview;

/** What became of every row, to be kept as a file. */
final class ReportStep extends Div {

    ReportStep(RegisterPreview preview, Runnable again) {
        var words = new RowWords(this);
        var counts = new UnorderedList();
        counts.addClassName("counts");
        for (var outcome : Outcome.values()) {
            counts.add(new ListItem(words.outcome(outcome) + ": " + preview.count(outcome)));
        }
        add(new H2(getTranslation("register.report.title")), counts);
        add(new Paragraph(getTranslation("register.report.text")), download(report(preview)));
        add(new Div(new Button(getTranslation("register.report.again"), click -> again.run())));
    }

    private byte[] report(RegisterPreview preview) {
        var report = new StringWriter();
        new ImportReport(key -> getTranslation(key)).write(preview, report);
        return report.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Anchor download(byte[] report) {
        var name = getTranslation("register.report.file");
        return new Anchor(
                DownloadHandler.fromInputStream(download -> new DownloadResponse(
                        new ByteArrayInputStream(report), name, "text/csv; charset=utf-8", report.length)),
                getTranslation("register.report.download"));
    }
}
