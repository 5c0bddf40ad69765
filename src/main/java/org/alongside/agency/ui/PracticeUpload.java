package org.alongside.agency.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import org.alongside.agency.PracticeImport;
import org.alongside.agency.PracticeImport.Done;
import org.alongside.agency.PracticeImport.RefusedLine;
import org.alongside.agency.Practices;
import org.alongside.kit.Message;

/** Takes a newer NHS list from the administrator, shows how far it has come and what it changed. */
class PracticeUpload extends Section {

    private static final int LARGEST = 50 * 1024 * 1024;
    private static final int HALF_A_SECOND = 500;

    private final Practices practices;
    private final Runnable renewed;
    private final Message message = new Message();
    private final ProgressBar progress = new ProgressBar();
    private final UnorderedList refused = new UnorderedList();

    PracticeUpload(Practices practices, Runnable renewed) {
        this.practices = practices;
        this.renewed = renewed;
        progress.setVisible(false);
        add(
                new H2(getTranslation("agency.practices.renew")),
                new Paragraph(getTranslation("agency.practices.renew.help")),
                upload(),
                progress,
                message,
                refused);
    }

    private Component upload() {
        var upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.getElement()
                .addEventListener("upload-start", start -> getUI().ifPresent(ui -> ui.setPollInterval(HALF_A_SECOND)));
        return upload;
    }

    /** Outside of the session's lock, so that the screen shows progress meanwhile. */
    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        var file = Files.createTempFile("practices", ".csv");
        try (var content = event.getInputStream()) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            var result = practices.importFrom(file, (lines, part) -> show(ui, () -> reached(part)));
            show(ui, () -> finished(ui, result));
        } finally {
            Files.delete(file);
        }
    }

    /** A window that was closed meanwhile shows nothing; the import goes on. */
    private static void show(UI ui, SerializableRunnable what) {
        ui.accessLater(what, () -> {}).run();
    }

    private void reached(double part) {
        progress.setVisible(true);
        progress.setValue(part);
    }

    private void finished(UI ui, PracticeImport result) {
        ui.setPollInterval(-1);
        progress.setVisible(false);
        refused.removeAll();
        switch (result) {
            case Done done -> done(done);
            case PracticeImport.Refused(var reason, var line) -> message.refuse(getTranslation(reason.key(), line));
        }
    }

    private void done(Done done) {
        message.say(getTranslation(
                "agency.practices.done", done.added(), done.changed(), done.unchanged(), done.refusals()));
        done.refused().forEach(line -> refused.add(new ListItem(sentence(line))));
        renewed.run();
    }

    private String sentence(RefusedLine line) {
        return getTranslation(
                "agency.practices.line",
                line.line(),
                line.code(),
                getTranslation(line.reason().key()));
    }
}
