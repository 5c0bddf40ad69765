package org.alongside.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.alongsidedb.audit.Routines;
import org.jooq.DSLContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static java.util.Objects.requireNonNull;
import static org.alongsidedb.actor.Tables.CHOICES;

/** Whom the signed-in human may act as, and the choice of one of them. Identity comes from the issuer, rights from our database. */
@Service
public class Choices {

    private static final Viewer SIGN_IN = Viewer.system("sign-in");

    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final KnownAddress address;

    Choices(DSLContext db, TransactionTemplate transaction, KnownAddress address) {
        this.address = address;
        this.db = db;
        this.transaction = transaction;
    }

    /** Whom the signed-in human may act as now; empty for somebody whom this portal does not know. */
    public List<Choice> mine() {
        return signedIn()
                .map(token -> of((OidcUser) requireNonNull(token.getPrincipal())))
                .orElse(List.of());
    }

    /** Whom the signed-in human acts as, once chosen. */
    public Optional<Choice> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActingToken acting
                ? Optional.of(acting.choice())
                : Optional.empty();
    }

    /** The signed-in human acts as this choice from now on and as nothing else; a choice that is not theirs is an error. */
    public void choose(Choice choice) {
        if (!mine().contains(choice)) {
            throw new IllegalArgumentException("not a choice of the human who is signed in");
        }
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        put(choice, attributes.getRequest());
    }

    /** Chooses for somebody who has one choice only; tells whether there was nothing left to ask. */
    boolean settled(HttpServletRequest request) {
        if (signedIn().isEmpty() || current().isPresent()) {
            return true;
        }
        var mine = mine();
        if (mine.isEmpty()) {
            audit(
                    SIGN_IN,
                    "unknown",
                    signedIn().map(OAuth2AuthenticationToken::getName).orElse(""));
        } else if (mine.size() == 1) {
            put(mine.getFirst(), request);
        }
        return mine.size() == 1;
    }

    private void put(Choice choice, HttpServletRequest request) {
        var context = SecurityContextHolder.createEmptyContext();
        var token = signedIn().orElseThrow();
        context.setAuthentication(new ActingToken(token, choice));
        SecurityContextHolder.setContext(context);
        request.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        audit(choice.viewer(), "acts as", choice.role());
        Viewers.runAs(
                choice.viewer(),
                () -> transaction.executeWithoutResult(
                        status -> address.keep((OidcUser) requireNonNull(token.getPrincipal()))));
    }

    private List<Choice> of(OidcUser user) {
        var issuer = requireNonNull(user.getIssuer()).toString();
        return requireNonNull(Viewers.as(
                SIGN_IN,
                () -> transaction.execute(status -> db.selectFrom(CHOICES(issuer, user.getSubject()))
                        .fetch(row -> new Choice(
                                new Viewer(
                                        Viewer.Kind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
                                        row.getId().toString(),
                                        row.getHuman()),
                                row.getName(),
                                row.getAgency(),
                                row.getRole())))));
    }

    private void audit(Viewer viewer, String act, String detail) {
        Viewers.runAs(
                viewer,
                () -> transaction.executeWithoutResult(status -> Routines.signed(db.configuration(), act, detail)));
    }

    private static Optional<OAuth2AuthenticationToken> signedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken token
                ? Optional.of(token)
                : Optional.empty();
    }
}
