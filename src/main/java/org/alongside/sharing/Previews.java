package org.alongside.sharing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.alongside.actor.PersonId;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.audit.Audit;
import org.alongside.casework.RecordItems;
import org.alongside.consent.Answer;
import org.alongside.consent.Disclosures;
import org.alongside.consent.ItemId;
import org.alongside.consent.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/**
 * A record as another reader gets it: the rules are asked as that reader, in a transaction of that reader's own.
 *
 * <p>INVARIANT: whoever previews is shown the words of nothing that they may not read themselves, and learns of nothing else than their
 * own stubs already told them. The audit says who previewed as whom; the reader opened nothing.
 */
@Service
public class Previews {

    /** An item that both may see. Outcome and because are the reader's. */
    public record Shown(ItemId item, String line, String category, OffsetDateTime at, Answer reader) {}

    /**
     * What a reader gets.
     *
     * @param shown items the reader sees and the viewer too
     * @param notShared whether the reader sees something of which the viewer has a stub
     * @param kept items the viewer sees and the reader does not, with the reader's reason
     */
    public record Page(Readers.Row reader, List<Shown> shown, boolean notShared, List<Shown> kept) {}

    private final RecordItems items;
    private final Readers readers;
    private final Disclosures disclosures;
    private final Audit audit;
    private final TransactionTemplate transaction;

    Previews(
            RecordItems items,
            Readers readers,
            Disclosures disclosures,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.items = items;
        this.readers = readers;
        this.disclosures = disclosures;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The record as one of its readers gets it; nothing for somebody who may not preview, or for no reader of it. */
    public Optional<Page> as(PersonId person, UUID reader) {
        return in(() -> readers.one(person, reader)
                        .filter(row -> audit.opened(person, "preview as " + row.kind() + " " + row.id())))
                .map(row -> page(person, row));
    }

    /** Ids of the items that somebody gets, asked as they would be asked at their own screen. */
    List<ItemId> ids(PersonId person, Viewer reader) {
        return Viewers.as(reader, () -> in(() -> items.list(person))).stream()
                .map(RecordItems.Row::id)
                .toList();
    }

    private Page page(PersonId person, Readers.Row row) {
        var mine = in(() -> items.list(person));
        var theirs = ids(person, row.viewer());
        var answers =
                told(person, row, answers(mine.stream().map(RecordItems.Row::id).toList(), row.viewer()));
        return new Page(
                row,
                shown(mine.stream().filter(line -> theirs.contains(line.id())).toList(), answers),
                theirs.stream().anyMatch(this::stub),
                shown(mine.stream().filter(line -> !theirs.contains(line.id())).toList(), answers));
    }

    /** The reader's answers as they may be said to whoever previews, who may not know of a bar or a freeze. */
    private Map<ItemId, Answer> told(PersonId person, Readers.Row reader, Map<ItemId, Answer> answers) {
        var reasons = in(() -> answers.values().stream()
                .map(Answer::because)
                .distinct()
                .collect(toMap(identity(), because -> disclosures.asTold(because, person, reader.trusted()))));
        return answers.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        each -> new Answer(
                                each.getValue().outcome(),
                                Objects.requireNonNull(
                                        reasons.get(each.getValue().because())),
                                each.getValue().source())));
    }

    private static List<Shown> shown(List<RecordItems.Row> lines, Map<ItemId, Answer> answers) {
        return lines.stream()
                .filter(line -> answers.containsKey(line.id()))
                .map(line -> new Shown(
                        line.id(),
                        line.publicLine(),
                        Objects.requireNonNullElse(line.category(), "none"),
                        line.recordedAt(),
                        Objects.requireNonNull(answers.get(line.id()))))
                .toList();
    }

    /** The answers of the rules to the reader. */
    private Map<ItemId, Answer> answers(List<ItemId> asked, Viewer reader) {
        return Viewers.as(
                reader,
                () -> in(() -> asked.stream()
                        .filter(item -> disclosures.explain(item).isPresent())
                        .collect(toMap(
                                identity(), item -> disclosures.explain(item).orElseThrow()))));
    }

    private boolean stub(ItemId item) {
        return in(() -> disclosures.explain(item))
                .filter(answer -> answer.outcome() == Outcome.STUB)
                .isPresent();
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
