package org.alongside.register.ui;

import java.io.File;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.alongside.actor.Roles;
import org.alongside.actor.Viewers;
import org.alongside.agency.PracticeSearch;
import org.alongside.kit.Dates;
import org.alongside.kit.LongWork;
import org.alongside.kit.Message;
import org.alongside.register.ImportResult;
import org.alongside.register.RegisterImport;
import org.alongside.register.RegisterRoutes;
import org.alongside.register.preview.RegisterPreview;
import org.alongside.register.sheet.RegisterFile;
import org.alongside.register.sheet.RegisterOpening;
import org.alongside.register.sheet.SheetMatch;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.joining;

/** Brings an old register in, in four steps: choose the file, match its columns, look and decide, keep the report. */
@Route(RegisterRoutes.IMPORT)
@RolesAllowed({Roles.CASE_COORDINATOR, Roles.SCHEME_COORDINATOR})
@Menu(title = "register.menu", order = 60)
class ImportView extends VerticalLayout implements HasDynamicTitle {

    private final RegisterImport imports;
    private final PracticeSearch practices;
    private final Clock clock;
    private final Message message = new Message();
    private final LongWork work = new LongWork(message, "register", Viewers::keeping);
    private final Div step = new Div();
    private transient @Nullable ReceivedFile received;

    ImportView(RegisterImport imports, PracticeSearch practices, Clock clock) {
        this.imports = imports;
        this.practices = practices;
        this.clock = clock;
        addClassName("import");
        step.addClassName("step");
        add(new H1(getTranslation("register.title")), new Paragraph(getTranslation("register.intro")));
        add(message, work, step);
        choose();
    }

    private void choose() {
        show(new ChooseStep(this::open));
    }

    private void open(File file) {
        forget();
        message.clear();
        var arrived = new ReceivedFile(file.toPath());
        received = arrived;
        work.start(
                progress -> RegisterFile.open(arrived.path(), progress::accept), opening -> opened(arrived, opening));
    }

    private void opened(ReceivedFile arrived, RegisterOpening opening) {
        switch (opening) {
            case RegisterOpening.Opened(var file) -> {
                var day = file.ownDate().orElseGet(() -> Dates.dayOf(clock.instant()));
                show(new ColumnsStep(file.match(), day, (match, today) -> read(arrived, file, match, today)));
            }
            case RegisterOpening.Refused(var why, var missing) -> {
                forget();
                var headings =
                        missing.stream().map(field -> field.heading()).sorted().collect(joining(", "));
                message.refuse(getTranslation(why.key(), headings));
            }
        }
    }

    private void read(ReceivedFile arrived, RegisterFile file, SheetMatch match, LocalDate today) {
        message.clear();
        work.start(
                progress -> imports.preview(file.read(match, today, progress::accept)),
                preview -> show(new PreviewStep(preview, practices, decided -> confirm(arrived, decided))));
    }

    private void confirm(ReceivedFile arrived, RegisterPreview preview) {
        message.clear();
        work.start(
                progress -> imports.confirm(preview, arrived.hash(), progress::accept),
                result -> confirmed(preview, result));
    }

    private void confirmed(RegisterPreview preview, ImportResult result) {
        switch (result) {
            case ImportResult.Done done -> {
                forget();
                message.say(getTranslation("register.done", done.people(), done.changed()));
                show(new ReportStep(preview, this::choose));
            }
            case ImportResult.Stopped(var why, var row) -> {
                var sentence = getTranslation(why.key());
                message.refuse(getTranslation(row == 0 ? "register.stopped" : "register.stoppedAt", sentence, row));
            }
        }
    }

    private void show(Component next) {
        step.removeAll();
        step.add(next);
    }

    /** The file is not kept once it is done with. */
    private void forget() {
        if (received != null) {
            received.delete();
            received = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        forget();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("register.title");
    }
}
