package org.alongside.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.alongside.actor.PersonId;
import org.alongside.actor.Viewers;
import org.alongside.audit.Audit;
import org.alongside.testing.DbTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** Verbs beside consent that no scenario file can speak of. */
@DbTest
@Import({ScenarioWorld.class, TestGround.class})
class OtherGroundsDbTest {

    private static final String REASON = "Suspected exploitation by somebody in the home";

    private final ScenarioWorld world;
    private final Overrides overrides;
    private final Emergencies emergencies;
    private final Freezes freezes;
    private final Bars bars;
    private final Nominations nominations;
    private final Disclosures disclosures;
    private final Audit audit;

    OtherGroundsDbTest(
            ScenarioWorld world,
            Overrides overrides,
            Emergencies emergencies,
            Freezes freezes,
            Bars bars,
            Nominations nominations,
            Disclosures disclosures,
            Audit audit) {
        this.world = world;
        this.overrides = overrides;
        this.emergencies = emergencies;
        this.freezes = freezes;
        this.bars = bars;
        this.nominations = nominations;
        this.disclosures = disclosures;
        this.audit = audit;
    }

    @BeforeEach
    void begin() {
        world.begin(ScenarioFile.world(ConsentScenariosTest.OURS));
        world.take(new Fields("at", Map.of("value", "2026-03-02 09:00")));
        world.take(new Fields("item", Map.of("id", "o1", "person", "pat", "category", "housing", "by", "cas")));
    }

    @Test
    void whoeverRaisedAnOverrideOrAReviewerEndsIt() {
        var raised = raise("pol", null);
        assertThat(as("hal", () -> overrides.end(raised))).contains(ConsentRefusal.NOT_ALLOWED);
        assertThat(because("pol")).isEqualTo("OVERRIDE");
        assertThat(as("ada", () -> overrides.end(raised))).isEmpty();
        assertThat(as("pia", () -> overrides.end(raised))).contains(ConsentRefusal.ALREADY_DECIDED);
        assertThat(as("lena", () -> overrides.approve(raised))).contains(ConsentRefusal.ALREADY_DECIDED);
        assertThat(because("pol")).isEqualTo("NOT_INVOLVED");
        var other = raise("pol", null);
        assertThat(as("pia", () -> overrides.end(other))).isEmpty();
        assertThat(because("pol")).isEqualTo("NOT_INVOLVED");
    }

    @Test
    void thePersonDoesNotLearnOfAnOverrideThatIsNotTold() {
        raise("pol", "the person alleged to do harm reads along");
        assertThat(readers()).contains("cas").doesNotContain("pol");
        assertThat(as("pat", () -> audit.about(pat())))
                .noneMatch(line -> line.thing().contains("overriding"));
        raise("hal", null);
        assertThat(readers()).contains("hal").doesNotContain("pol");
        assertThat(as("cas", () -> disclosures.audience(o1())))
                .extracting(Disclosures.Reader::name)
                .contains("pol", "hal");
    }

    @Test
    void aPrivacyOfficerReviewsAnEmergency() {
        var declared = EmergencyId.random();
        assertThat(as("gee", () -> emergencies.declare(declared, pat(), "Found unconscious in the street")))
                .isEmpty();
        assertThat(as("cas", () -> emergencies.review(declared, "looked at"))).contains(ConsentRefusal.NOT_ALLOWED);
        assertThat(as("pia", () -> emergencies.review(declared, "looked at"))).isEmpty();
        assertThat(as("pia", () -> emergencies.review(declared, "looked at too")))
                .contains(ConsentRefusal.ALREADY_DECIDED);
    }

    @Test
    void theClinicianOrAPrivacyOfficerEndsAnEmergency() {
        world.take(new Fields("item", Map.of("id", "h1", "person", "pat", "category", "physical-health", "by", "cas")));
        for (var who : List.of("gee", "pia")) {
            var declared = EmergencyId.random();
            assertThat(as("gee", () -> emergencies.declare(declared, pat(), "Found unconscious in the street")))
                    .isEmpty();
            assertThat(because("gee", "h1")).isEqualTo("EMERGENCY");
            for (var other : List.of("cas", "lena", "pat")) {
                assertThat(as(other, () -> emergencies.end(declared))).as(other).contains(ConsentRefusal.NOT_ALLOWED);
            }
            assertThat(as(who, () -> emergencies.end(declared))).isEmpty();
            assertThat(because("gee", "h1")).isEqualTo("NOT_INVOLVED");
            assertThat(as(who, () -> emergencies.end(declared))).contains(ConsentRefusal.ALREADY_DECIDED);
        }
    }

    @Test
    void aFreezeBecomesABarForEverybodyWhoNominatedThem() {
        var tia = Names.need(world.names.trusted, "tia");
        for (var name : List.of("pat", "rob")) {
            var person = Names.need(world.names.persons, name);
            assertThat(as(
                            "cas",
                            () -> nominations.record(new NominationDraft(
                                    NominationId.random(), person, tia, "sister", "p9", true, null, post("mo")))))
                    .isEmpty();
        }
        assertThat(as("cas", () -> freezes.freeze(tia))).isEmpty();
        assertThat(as("cas", () -> freezes.turnIntoBar(tia))).contains(ConsentRefusal.NOT_ALLOWED);
        assertThat(because("tia")).isEqualTo("FROZEN");
        var rob = Names.need(world.names.persons, "rob");
        assertThat(as("cas", () -> bars.bar(new Recipient.OfPost(post("lena")), rob)))
                .isEmpty();
        world.take(new Fields("item", Map.of("id", "o2", "person", "rob", "category", "housing", "by", "cas")));
        assertThat(as("lena", () -> freezes.turnIntoBar(tia))).isEmpty();
        assertThat(because("tia")).isEqualTo("BARRED");
        assertThat(because("tia", "o2")).isEqualTo("BARRED");
        assertThat(as("lena", () -> freezes.turnIntoBar(tia))).contains(ConsentRefusal.ALREADY_DECIDED);
    }

    private OverrideId raise(String to, @Nullable String notToldBecause) {
        var id = OverrideId.random();
        var draft = new OverrideDraft(
                id,
                OverrideKind.SAFEGUARDING,
                pat(),
                List.of(new Recipient.OfPost(post(to))),
                List.of(new Scope.OfCategory("housing")),
                REASON,
                null,
                notToldBecause,
                notToldBecause == null ? null : LocalDate.parse("2026-03-30"),
                null);
        assertThat(as("ada", () -> overrides.raise(draft))).isEmpty();
        return id;
    }

    private List<@Nullable String> readers() {
        return as("pat", () -> disclosures.audience(o1())).stream()
                .<@Nullable String>map(Disclosures.Reader::name)
                .toList();
    }

    private String because(String who) {
        return because(who, "o1");
    }

    private String because(String who, String item) {
        return as(who, () -> disclosures.explain(Names.need(world.names.items, item)))
                .orElseThrow()
                .because();
    }

    private ItemId o1() {
        return Names.need(world.names.items, "o1");
    }

    private PersonId pat() {
        return Names.need(world.names.persons, "pat");
    }

    private org.alongside.agency.StaffId post(String name) {
        return Names.need(world.names.posts, name);
    }

    private <T> T as(String who, java.util.function.Supplier<T> verb) {
        return Viewers.as(world.names.viewer(who), verb);
    }
}
