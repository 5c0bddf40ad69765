package org.alongside.answering;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.alongside.action.ActionDetails;
import org.alongside.action.ActionInbox;
import org.alongside.action.PersonActions;
import org.alongside.actor.PersonId;
import org.alongside.actor.Viewers;
import org.alongside.agency.Agencies;
import org.alongside.local.Stage;
import org.alongside.testing.DbTest;
import org.alongside.testing.MailServer;
import org.alongside.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.answering.PromisedWorld.RECEPTION;
import static org.alongside.answering.PromisedWorld.TUESDAY;
import static org.alongside.answering.PromisedWorld.to;
import static org.alongside.answering.PromisedWorld.token;
import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

@DbTest
class LinksDbTest {

    private static final ActionInbox.Filter ALL = new ActionInbox.Filter(false);

    private final PromisedWorld promised;
    private final World world;
    private final Rounds rounds;
    private final Links links;
    private final ActionInbox inbox;
    private final PersonActions ofPerson;
    private final Agencies agencies;
    private PersonId sam = PersonId.random();

    LinksDbTest(
            PromisedWorld promised,
            World world,
            Rounds rounds,
            Links links,
            ActionInbox inbox,
            PersonActions ofPerson,
            Agencies agencies) {
        this.promised = promised;
        this.world = world;
        this.rounds = rounds;
        this.links = links;
        this.inbox = inbox;
        this.ofPerson = ofPerson;
        this.agencies = agencies;
    }

    @BeforeEach
    void begin() {
        sam = promised.begin();
        promised.ask(sam, "surgery", "Send the medication list", TUESDAY.plusDays(40));
        rounds.go();
    }

    @AfterEach
    void end() {
        promised.end();
    }

    @Test
    void lookingUsesNothingUpAndUsingDoes() {
        var token = token(RECEPTION);
        assertThat(state(token)).isEqualTo(LinkState.OPEN);
        assertThat(state(token)).isEqualTo(LinkState.OPEN);
        var used = links.use(token);

        assertThat(used.was()).isEqualTo(LinkState.OPEN);
        assertThat(visit(used).address()).isEqualTo(RECEPTION);
        assertThat(links.use(token)).isEqualTo(new Links.Used(LinkState.USED, Optional.empty()));
        assertThat(state(token)).isEqualTo(LinkState.USED);
    }

    @Test
    void ofTwoWhoPressAtOnceOneComesIn() throws Exception {
        var token = token(RECEPTION);
        Callable<LinkState> press = () -> links.use(token).was();
        try (var hands = Executors.newFixedThreadPool(2)) {
            var states = hands.invokeAll(List.of(press, press)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(states).containsExactlyInAnyOrder(LinkState.OPEN, LinkState.USED);
        }
    }

    @Test
    void aLinkIsLateAfterAWeekAndAVisitAfterHalfAnHour() {
        var token = token(RECEPTION);
        promised.at(TUESDAY.plusDays(7), 8);
        var secret = links.use(token).visit().orElseThrow();
        assertThat(links.visit(secret)).isPresent();
        promised.at(TUESDAY.plusDays(7), 9);
        assertThat(links.visit(secret)).isEmpty();

        promised.ask(sam, "surgery", "Name a lead GP", TUESDAY.plusDays(40));
        rounds.go();
        var second = token(RECEPTION);
        promised.at(TUESDAY.plusDays(14), 9);
        assertThat(links.use(second).was()).isEqualTo(LinkState.LATE);
    }

    @Test
    void aChangedCharacterOpensNothing() {
        var token = token(RECEPTION);
        var changed = (token.charAt(0) == 'A' ? "B" : "A") + token.substring(1);

        assertThat(links.look(changed)).isEmpty();
        assertThat(links.use(changed).was()).isEqualTo(LinkState.UNKNOWN);
        assertThat(links.use("").was()).isEqualTo(LinkState.UNKNOWN);
        assertThat(links.visit(token)).isEmpty();
    }

    @Test
    void nothingOpensOnceTheAgencyHasLeft() {
        var token = token(RECEPTION);
        var secret = links.use(token).visit().orElseThrow();
        as("nadia", () -> agencies.endAgreement(Stage.agency("surgery")));
        promised.at(TUESDAY, 9);

        assertThat(links.visit(secret)).isEmpty();
        assertThat(state(token)).isEqualTo(LinkState.AGENCY_LEFT);
        assertThat(links.use(token).was()).isEqualTo(LinkState.AGENCY_LEFT);
    }

    @Test
    void linksAndVisitsEndWhenTheAgencyIsWrittenToElsewhereAndNotWhenTheSameIsSavedAgain() {
        var used = token(RECEPTION);
        var secret = links.use(used).visit().orElseThrow();
        promised.at(TUESDAY.plusDays(1), 9);
        promised.ask(sam, "surgery", "Name a lead GP", TUESDAY.plusDays(40));
        rounds.go();
        var unused = token(RECEPTION);
        promised.at(TUESDAY, 9);
        promised.writeTo("surgery", RECEPTION, "gp-admin");
        assertThat(links.visit(secret)).isPresent();
        assertThat(state(unused)).isEqualTo(LinkState.OPEN);

        promised.writeTo("surgery", "new@surgery.example", "gp-admin");
        assertThat(links.visit(secret)).isEmpty();
        assertThat(state(unused)).isEqualTo(LinkState.LATE);
        assertThat(links.use(unused).was()).isEqualTo(LinkState.LATE);
        links.askAgain("new@surgery.example");
        rounds.go();
        assertThat(links.use(token("new@surgery.example")).was()).isEqualTo(LinkState.OPEN);
    }

    @Test
    void aTokenOpensItsOwnAgencyOnly() {
        promised.writeTo("police", "desk@police.example", "police-liaison");
        promised.ask(sam, "police", "Name one officer", TUESDAY.plusDays(40));
        rounds.go();

        assertThat(titles(visit(links.use(token("desk@police.example"))))).containsExactly("Name one officer");
        assertThat(titles(visit(links.use(token(RECEPTION))))).containsExactly("Send the medication list");
    }

    @Test
    void theMailDeskSeesActionsOfItsAgencyAndNothingElseThatItsRoleSees() {
        world.involve(sam, "surgery");
        world.share(sam, "surgery", "action", "plan", "contact");
        promised.ask(sam, "police", "Name one officer", TUESDAY.plusDays(40));
        var desk = visit(links.use(token(RECEPTION))).desk();

        assertThat(as("ravi", () -> ofPerson.of(sam))).hasSize(2);
        assertThat(Viewers.as(desk, () -> ofPerson.of(sam)))
                .extracting(ActionDetails::title)
                .containsExactly("Send the medication list");
        assertThat(Viewers.as(desk, () -> ofPerson.of(sam)).getFirst().name()).isNull();
    }

    @Test
    void aNewLinkGoesToTheKnownAddressAloneAndNotTooOften() {
        links.askAgain("Reception@Surgery.example");
        links.askAgain("stranger@elsewhere.example");
        links.askAgain("reception@surgery.example\r\nBcc: x@y.example");
        links.askAgain(RECEPTION);
        links.askAgain(RECEPTION);
        links.askAgain(RECEPTION);
        rounds.go();

        assertThat(to("stranger@elsewhere.example")).isEmpty();
        assertThat(MailServer.arrived()).hasSize(1 + 3);
        assertThat(visit(links.use(token(RECEPTION))).name()).isEqualTo("Quay Lane Surgery");
    }

    private LinkState state(String token) {
        return links.look(token).orElseThrow().state();
    }

    private Visit visit(Links.Used used) {
        return used.visit().flatMap(links::visit).orElseThrow();
    }

    private List<String> titles(Visit visit) {
        return Viewers.as(visit.desk(), () -> inbox.page(ALL, 0, 10)).stream()
                .map(ActionDetails::title)
                .toList();
    }
}
