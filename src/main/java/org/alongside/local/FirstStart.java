package org.alongside.local;

import java.nio.file.Path;

import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.agency.Practices;
import org.alongside.shell.SignInSettings;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty machine of one's own: the cast, the NHS list of practices and, unless told otherwise, the demonstration people. */
@Component
@Profile("local")
class FirstStart implements ApplicationRunner {

    private final Stage stage;
    private final Practices practices;
    private final LocalContacts contacts;
    private final Demonstration demonstration;
    private final LocalSettings settings;
    private final SignInSettings signIn;
    private final TransactionTemplate transaction;

    FirstStart(
            Stage stage,
            Practices practices,
            LocalContacts contacts,
            Demonstration demonstration,
            LocalSettings settings,
            SignInSettings signIn,
            TransactionTemplate transaction) {
        this.stage = stage;
        this.practices = practices;
        this.contacts = contacts;
        this.demonstration = demonstration;
        this.settings = settings;
        this.signIn = signIn;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Viewers.runAs(Viewer.system("practices"), () -> practices.importIfEmpty(Path.of("config/ods/epraccur.csv")));
        Viewers.runAs(
                Viewer.system("setup"),
                () -> transaction.executeWithoutResult(status -> {
                    stage.setOnce(Cast.read(), signIn.issuer());
                    contacts.keepOnce();
                }));
        if (settings.demonstration()) {
            demonstration.play();
        }
    }
}
