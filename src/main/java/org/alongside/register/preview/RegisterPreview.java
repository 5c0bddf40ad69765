package org.alongside.register.preview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.alongside.register.sheet.RegisterSheet;
import org.alongside.register.sheet.RowFingerprint;

import static java.util.stream.Collectors.groupingBy;

/** What an import would do: every record row with its one outcome. Looking at it saves nothing. */
public final class RegisterPreview {

    private final RegisterSheet sheet;
    private final PracticeNames practices;
    private final PeopleHeld held;
    private final Decisions decisions;
    private final List<PreviewRow> rows;

    private RegisterPreview(RegisterSheet sheet, PracticeNames practices, PeopleHeld held, Decisions decisions) {
        this.sheet = sheet;
        this.practices = practices;
        this.held = held;
        this.decisions = decisions;
        this.rows = new Judge(new IdentityCheck(sheet.today()), new PracticeCheck(practices), held, decisions)
                .judge(sheet.rows());
    }

    /** Judges a sheet for the service of an area (ICB code), with the decisions remembered from earlier imports. */
    public static RegisterPreview of(
            RegisterSheet sheet, String icb, PracticeDirectory practices, PeopleHeld held, Decisions remembered) {
        return new RegisterPreview(sheet, new PracticeNames(practices, icb), held, remembered);
    }

    /** The preview as it is with these decisions. */
    public RegisterPreview with(Decisions changed) {
        return new RegisterPreview(sheet, practices, held, changed);
    }

    /** The preview as it is when these are the people held. */
    public RegisterPreview against(PeopleHeld people) {
        return new RegisterPreview(sheet, practices, people, decisions);
    }

    /** Whether every row belongs to the same person with the same outcome. */
    public boolean saysTheSameAs(RegisterPreview other) {
        return rows.stream()
                .map(PreviewRow::belongs)
                .toList()
                .equals(other.rows.stream().map(PreviewRow::belongs).toList());
    }

    /** Everybody who was held when the rows were judged. */
    public PeopleHeld held() {
        return held;
    }

    /** The day the register speaks for. */
    public LocalDate today() {
        return sheet.today();
    }

    public RegisterPreview decide(RowFingerprint row, Decision decision) {
        return with(decisions.with(row, decision));
    }

    public Decisions decisions() {
        return decisions;
    }

    public List<PreviewRow> rows() {
        return rows;
    }

    /** The row of that number in the file. */
    public Optional<PreviewRow> row(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst();
    }

    public long count(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** Rows below the headings that are about nobody. */
    public int notRecords() {
        return sheet.notRecords();
    }

    /** Sheets of the file that are not imported yet. */
    public List<String> followLater() {
        return sheet.followLater();
    }

    /** What is saved if someone confirms now; rows that need a decision wait, and rows that join them wait with them. */
    public List<Saving> saving() {
        var joined = rows.stream()
                .filter(row -> row.outcome() == Outcome.MATCHES && row.joined().isPresent())
                .collect(groupingBy(row -> row.joined().orElseThrow()));
        return rows.stream()
                .flatMap(row -> saving(row, joined.getOrDefault(row.row().fingerprint(), List.of())))
                .toList();
    }

    private static Stream<Saving> saving(PreviewRow row, List<PreviewRow> joined) {
        return switch (row.outcome()) {
            case NEW -> Stream.of(new Saving.NewPerson(row, joined));
            case MATCHES ->
                row.held().stream()
                        .map(person -> new Saving.Changed(person, row, joined))
                        .filter(RegisterPreview::changesAnything)
                        .map(Saving.class::cast);
            case NEEDS_DECISION, REJECTED -> Stream.empty();
        };
    }

    private static boolean changesAnything(Saving.Changed changed) {
        return !changed.taken().isEmpty() || !changed.joined().isEmpty();
    }
}
