package org.alongside.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.consent.ConsentRefusal;
import org.alongside.testing.DbTest;
import org.alongside.testing.World;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

import static org.alongsidedb.consent.Tables.PERSON;
import static org.alongsidedb.person.Tables.IDENTITY;
import static org.alongsidedb.person.Tables.NAME_KEY;
import static org.assertj.core.api.Assertions.assertThat;

@DbTest
class PeopleDbTest {

    private static final NhsNumber NUMBER = new NhsNumber("9990000018");

    private final World world;
    private final People people;
    private final DSLContext db;
    private final TransactionTemplate transaction;

    PeopleDbTest(World world, People people, DSLContext db, TransactionTemplate transaction) {
        this.world = world;
        this.people = people;
        this.db = db;
        this.transaction = transaction;
    }

    @BeforeEach
    void world() {
        world.begin();
    }

    @Test
    void somebodyRegisteredHasInitialsAndAShortReference() {
        var sam = world.named("sam", "Émile", "O’Brien");

        assertThat(initials("jess", sam)).hasValue("É.O.");
        assertThat(reference("jess", sam))
                .hasValueSatisfying(text -> assertThat(text).matches("[CDFGHJKMNPQRTVWXY34679]{4}"));
        assertThat(reference("jo", sam)).isEmpty();
        assertThat(firstName("jess", sam)).hasValue("Émile");
        assertThat(firstName("jo", sam)).isEmpty();
    }

    @Test
    void registeringTwiceDoesItOnce() {
        var draft = PersonDraft.named(PersonId.random(), "Sam", "Tremayne");

        assertThat(register("jess", draft)).isEmpty();
        assertThat(register("jess", draft)).isEmpty();
    }

    @Test
    void onlyCoordinatorsRegister() {
        assertThat(register("kerra", PersonDraft.named(PersonId.random(), "Sam", "Tremayne")))
                .hasValue(ConsentRefusal.NOT_ALLOWED);
    }

    @Test
    void aNumberOfSomebodyUnknownToTheViewerIsRefusedWithoutSayingWhose() {
        assertThat(register(
                        "sol",
                        PersonDraft.named(PersonId.random(), "Kim", "Rowe").numbered(NUMBER)))
                .isEmpty();

        var sam = PersonDraft.named(PersonId.random(), "Sam", "Tremayne").numbered(NUMBER);
        assertThat(register("jess", sam)).hasValue(PersonRefusal.NHS_NUMBER_TAKEN);
        assertThat(reference("jess", sam.id())).isEmpty();
    }

    @Test
    void impossibleBirthDatesAreRefused() {
        var sam = PersonDraft.named(PersonId.random(), "Sam", "Tremayne");

        assertThat(register("jess", sam.bornOn(LocalDate.of(2999, 1, 1)))).hasValue(PersonRefusal.BORN_IN_FUTURE);
        assertThat(register("jess", sam.bornOn(LocalDate.of(1899, 12, 31)))).hasValue(PersonRefusal.BORN_BEFORE_1900);
        assertThat(register("jess", PersonDraft.named(PersonId.random(), " ", "x")))
                .hasValue(PersonRefusal.SOMETHING_MISSING);
        assertThat(register("jess", PersonDraft.named(PersonId.random(), "x".repeat(501), "x")))
                .hasValue(PersonRefusal.LINE_TOO_LONG);
    }

    @Test
    void theSecondOfTwoCorrectionsIsToldOfTheFirst() {
        var sam = world.named("sam", "Sam", "Tremayne");

        assertThat(correct("jess", PersonDraft.named(sam, "Samuel", "Tremayne"), 0))
                .isEmpty();
        assertThat(correct("mo", PersonDraft.named(sam, "Sammy", "Tremayne"), 0))
                .hasValue(Refused.CHANGED_MEANWHILE);
        assertThat(correct("jo", PersonDraft.named(sam, "Nobody", "Tremayne"), 1))
                .hasValue(Refused.NOT_AVAILABLE);
        assertThat(firstName("jess", sam)).hasValue("Samuel");
    }

    @Test
    void everyNameIsFoundFromEachOfItsWordsOn() {
        var draft = new PersonDraft(
                PersonId.random(),
                "Anne-Marie",
                "D’Árcy",
                "Nan",
                null,
                null,
                null,
                null,
                null,
                List.of(new Alias("Bella <script>", false)),
                null);
        world.named(draft);

        assertThat(keys("jess"))
                .contains("anne marie d'arcy", "marie darcy", "d'arcy anne marie", "nan d'arcy", "bella <script>");
        assertThat(correct("jess", PersonDraft.named(draft.id(), "Zoë", "Pascoe"), 0))
                .isEmpty();
        assertThat(keys("jess")).contains("zoe pascoe", "bella <script>").doesNotContain("nan d'arcy");
        assertThat(keys("jo")).isEmpty();
    }

    private Optional<Refusal> register(String who, PersonDraft draft) {
        return World.as(who, () -> people.register(draft));
    }

    private Optional<Refusal> correct(String who, PersonDraft draft, int version) {
        return World.as(who, () -> people.correct(draft, version));
    }

    private Optional<String> initials(String who, PersonId person) {
        return read(
                who,
                () -> db.select(PERSON.INITIALS)
                        .from(PERSON)
                        .where(PERSON.ID.eq(person.value()))
                        .fetchOptional(PERSON.INITIALS));
    }

    private Optional<String> reference(String who, PersonId person) {
        return read(
                who,
                () -> db.select(PERSON.REFERENCE)
                        .from(PERSON)
                        .where(PERSON.ID.eq(person.value()))
                        .fetchOptional(PERSON.REFERENCE));
    }

    private Optional<String> firstName(String who, PersonId person) {
        return read(
                who,
                () -> db.select(IDENTITY.FIRST_NAME)
                        .from(IDENTITY)
                        .where(IDENTITY.PERSON_ID.eq(person.value()))
                        .fetchOptional(IDENTITY.FIRST_NAME));
    }

    private List<String> keys(String who) {
        return read(who, () -> db.select(NAME_KEY.KEY).from(NAME_KEY).fetch(NAME_KEY.KEY));
    }

    private <T> T read(String who, java.util.function.Supplier<T> query) {
        return World.as(who, () -> java.util.Objects.requireNonNull(transaction.execute(status -> query.get())));
    }
}
