package org.alongside.sharing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.audit.Audit;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a decision would change, before it is saved: it is recorded in earnest, the rules are asked, and all of it is rolled back.
 *
 * <p>INVARIANT: nothing of a rehearsal stays, and whoever rehearses is shown nothing that they do not see already.
 */
@Service
public class Rehearsal {

    /**
     * What came of it.
     *
     * @param refusal why the decision would not be recorded; then there are no changes
     * @param changes readers for whom something changes, at once or, where it waits, in time
     * @param waits whether nothing changes before it is approved or has begun
     * @param tellsOpenings whether the viewer may know who opened the record
     */
    public record Result(Optional<Refusal> refusal, List<Change> changes, boolean waits, boolean tellsOpenings) {}

    private final DSLContext db;
    private final Answers answers;
    private final Audit audit;
    private final TransactionTemplate transaction;

    Rehearsal(DSLContext db, Answers answers, Audit audit, PlatformTransactionManager transactions) {
        this.db = db;
        this.answers = answers;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Rehearses a verb about this person. */
    public Result of(PersonId person, Supplier<Optional<Refusal>> verb) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return rehearse(person, verb);
        });
    }

    private Result rehearse(PersonId person, Supplier<Optional<Refusal>> verb) {
        var now = answers.now(person);
        var opened = audit.lastOpened(person);
        var refusal = verb.get();
        if (refusal.isPresent()) {
            return new Result(refusal, List.of(), false, false);
        }
        Routines.settle(db.configuration());
        var things = now.stream().map(Answers.Row::thing).collect(Collectors.toSet());
        var then = answers.now(person);
        var inForce = answers.inForce(person);
        var changes = Change.between(now, inForce, things, opened.orElse(Map.of()));
        return new Result(refusal, changes, !inForce.equals(then), opened.isPresent());
    }
}
