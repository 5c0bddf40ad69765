package org.alongside.actor;

import java.util.Optional;
import java.util.UUID;

import org.alongsidedb.actor.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.actor.Tables.HUMAN;
import static org.alongsidedb.actor.Tables.TRUSTED;

/** Human beings who can sign in, and those among them who may be nominated as trusted persons. */
@Service
@Transactional
public class Humans {

    private final DSLContext db;

    Humans(DSLContext db) {
        this.db = db;
    }

    /**
     * A human comes on record with the login that the identity provider knows, once.
     *
     * @param issuer address of the identity provider
     * @param login the provider's subject
     */
    public void add(HumanId id, String issuer, String login, String name) {
        db.insertInto(HUMAN, HUMAN.ID, HUMAN.ISSUER, HUMAN.LOGIN, HUMAN.NAME)
                .values(id.value(), issuer, login, name)
                .execute();
    }

    /** The human with this login, who comes on record unless they are known already. */
    public HumanId known(String issuer, String login, String name) {
        db.insertInto(HUMAN, HUMAN.ID, HUMAN.ISSUER, HUMAN.LOGIN, HUMAN.NAME)
                .values(HumanId.random().value(), issuer, login, name)
                .onConflictDoNothing()
                .execute();
        return db.select(HUMAN.ID)
                .from(HUMAN)
                .where(HUMAN.ISSUER.eq(issuer))
                .and(HUMAN.LOGIN.eq(login))
                .fetchSingle(row -> new HumanId(row.value1()));
    }

    /** A human may from now on be nominated as trusted person; nobody trusts them yet. */
    public void addTrusted(TrustedId id, HumanId human, String name) {
        db.insertInto(TRUSTED, TRUSTED.ID, TRUSTED.HUMAN_ID, TRUSTED.NAME)
                .values(id.value(), human.value(), name)
                .execute();
    }

    /**
     * Somebody whom a person may nominate, found or added by their sign-in; whoever is known by it stays who they are.
     *
     * @return nothing when the viewer's post is stopped
     */
    public Optional<TrustedId> trustedBySignIn(String issuer, String login, String name) {
        return Optional.ofNullable(Routines.trustedBySignIn(
                        db.configuration(), UUID.randomUUID(), UUID.randomUUID(), issuer, login, name))
                .map(TrustedId::new);
    }

    /** Name of a trusted person whom the viewer may know of. */
    @Transactional(readOnly = true)
    public Optional<String> trustedName(TrustedId id) {
        return db.select(TRUSTED.NAME)
                .from(TRUSTED)
                .where(TRUSTED.ID.eq(id.value()))
                .fetchOptional(TRUSTED.NAME);
    }
}
