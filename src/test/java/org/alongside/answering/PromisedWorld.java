package org.alongside.answering;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

import org.alongside.action.ActionDraft;
import org.alongside.action.Actions;
import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.alongside.local.Stage;
import org.alongside.testing.MailServer;
import org.alongside.testing.MailServer.Mail;
import org.alongside.testing.TestClock;
import org.alongside.testing.World;
import org.springframework.stereotype.Component;

import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

/** A person about whom agencies promised something, and agencies that are written to. Tuesday 3 March 2099, nine in the morning. */
@Component
public class PromisedWorld {

    /** Where the surgery is written to. */
    public static final String RECEPTION = "reception@surgery.example";

    /** The day on which it begins. */
    public static final LocalDate TUESDAY = LocalDate.of(2099, 3, 3);

    private static final Pattern LINK = Pattern.compile("https://portal\\.test/t/(\\S+)");

    private final World world;
    private final TestClock clock;
    private final Contacts contacts;
    private final Actions actions;

    PromisedWorld(World world, TestClock clock, Contacts contacts, Actions actions) {
        this.world = world;
        this.clock = clock;
        this.contacts = contacts;
        this.actions = actions;
    }

    /** Begins it: the surgery is written to, its reception answers. */
    public PersonId begin() {
        world.begin();
        MailServer.empty();
        at(TUESDAY, 9);
        writeTo("surgery", RECEPTION, "gp-admin");
        return world.person("4K7");
    }

    /** Ends it: the clock goes on. */
    public void end() {
        MailServer.empty();
        clock.set(LocalDateTime.now(ZoneId.of("Europe/London")));
    }

    /** It is this hour of this day in London. */
    public void at(LocalDate day, int hour) {
        clock.set(day.atTime(hour, 0));
    }

    /** An agency is written to there; its manager has an address as well. */
    public void writeTo(String agency, String address, String role) {
        as(
                "nadia",
                () -> assertThat(contacts.keep(Stage.agency(agency), address, "manager@" + agency + ".example", role))
                        .isEmpty());
    }

    /** Jess asks an agency for something. */
    public ItemId ask(PersonId person, String agency, String title, LocalDate due) {
        var draft = ActionDraft.of(person, title, new Owner.OfAgency(Stage.agency(agency)), due);
        as("jess", () -> assertThat(actions.ask(draft)).isEmpty());
        return draft.id();
    }

    /** The token of the last mail that arrived there. */
    public static String token(String address) {
        var found = LINK.matcher(to(address).getLast().text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** What arrived there. */
    public static List<Mail> to(String address) {
        return MailServer.arrived().stream()
                .filter(mail -> mail.to().equals(address))
                .toList();
    }
}
