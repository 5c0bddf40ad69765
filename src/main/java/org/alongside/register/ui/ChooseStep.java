package org.alongside.register.ui;

import java.io.File;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;

/** The file is chosen. What it is, its content says, not its name. */
final class ChooseStep extends Div {

    private static final int LARGEST = 50 * 1024 * 1024;

    ChooseStep(Consumer<File> chosen) {
        var upload = new Upload(UploadHandler.toTempFile((metadata, file) -> chosen.accept(file)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setUploadButton(new Button(getTranslation("register.choose.button")));
        upload.setDropLabel(new Span(getTranslation("register.choose.drop")));
        upload.getElement().addEventListener("upload-success", roundTrip -> upload.clearFileList());
        add(
                new H2(getTranslation("register.choose.title")),
                new Paragraph(getTranslation("register.choose.text")),
                upload);
    }
}
