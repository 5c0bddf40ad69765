package org.alongside.administration.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import org.alongside.actor.Roles;
import org.alongside.actor.Viewers;
import org.alongside.administration.AdministrationRoutes;
import org.alongside.consent.Agreements;
import org.alongside.consent.ScenarioResult;
import org.alongside.consent.Scenarios;
import org.alongside.consent.Scenarios.Place;
import org.alongside.consent.WrongScenarioException;
import org.alongside.kit.LongWork;
import org.alongside.kit.Message;

/** The partnership's own scenarios, played by the rules: which pass, and where the rules say something else. */
@Route(AdministrationRoutes.SCENARIOS)
@RolesAllowed(Roles.PARTNERSHIP_ADMINISTRATOR)
class ScenariosView extends VerticalLayout implements HasDynamicTitle {

    private static final int LARGEST = 1_000_000;
    private static final int MOST = 20;

    private final Scenarios scenarios;
    private final Message message = new Message();
    private final LongWork work = new LongWork(message, "scenarios.work", Viewers::keeping);
    private final Checkbox proposed = new Checkbox();
    private final Paragraph chosen = new Paragraph();
    private final Div results = new Div();
    private final TreeMap<String, String> files = new TreeMap<>();

    ScenariosView(Scenarios scenarios, Agreements agreements) {
        this.scenarios = scenarios;
        addClassName("scenarios");
        add(
                new Anchor(AdministrationRoutes.AGREEMENT, getTranslation("scenarios.back")),
                new H1(getPageTitle()),
                new Paragraph(getTranslation("scenarios.intro")),
                message);
        proposed.setLabel(getTranslation("scenarios.proposed"));
        proposed.setVisible(agreements.proposal().isPresent());
        var place = scenarios.place();
        if (place == Place.READY) {
            add(proposed, own(), shipped(), work, results);
        } else {
            add(new Paragraph(getTranslation("scenarios.place." + place)));
        }
    }

    private Component own() {
        var upload = new Upload(UploadHandler.inMemory(
                (file, content) -> arrived(file.fileName(), new String(content, StandardCharsets.UTF_8))));
        upload.setMaxFiles(MOST);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".yaml");
        upload.addFileRejectedListener(rejected -> message.refuse(getTranslation("scenarios.rejected", MOST)));
        upload.addFileRemovedListener(removed -> gone(removed.getFileName()));
        var play = new Button(getTranslation("scenarios.play"), click -> play(Map.copyOf(files)));
        play.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Section(
                new H2(getTranslation("scenarios.own")),
                new Paragraph(getTranslation("scenarios.own.help")),
                upload,
                chosen,
                play);
    }

    private Component shipped() {
        return new Section(
                new H2(getTranslation("scenarios.shipped")),
                new Button(getTranslation("scenarios.shipped.play"), click -> play(Scenarios.shipped())));
    }

    private void arrived(String name, String text) {
        files.put(name, text);
        look();
    }

    private void gone(String name) {
        files.remove(name);
        look();
    }

    /** What is wrong in a file is said at once, before anything is played. */
    private void look() {
        message.clear();
        chosen.setText("");
        try {
            chosen.setText(getTranslation("scenarios.chosen", scenarios.check(files)));
        } catch (WrongScenarioException wrong) {
            refuse(wrong);
        }
    }

    private void play(Map<String, String> these) {
        message.clear();
        results.removeAll();
        try {
            if (scenarios.check(these) == 0) {
                message.refuse(getTranslation("scenarios.none"));
                return;
            }
        } catch (WrongScenarioException wrong) {
            refuse(wrong);
            return;
        }
        var waiting = proposed.getValue();
        work.start(far -> scenarios.play(these, waiting, far), this::show);
    }

    private void refuse(WrongScenarioException wrong) {
        message.refuse(getTranslation(wrong.why().key(), wrong.file(), wrong.line(), wrong.word()));
    }

    private void show(List<ScenarioResult> played) {
        var passed = played.stream().filter(each -> each.failure().isEmpty()).count();
        message.say(getTranslation("scenarios.passed", passed, played.size()));
        results.removeAll();
        results.add(new H2(getTranslation("scenarios.results")), new ScenarioList(played));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("scenarios.title");
    }
}
