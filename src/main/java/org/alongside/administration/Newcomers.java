package org.alongside.administration;

import java.util.Optional;

import org.alongside.actor.Humans;
import org.alongside.agency.Agencies;
import org.alongside.agency.AgencyId;
import org.alongside.agency.AgencyRefusal;
import org.alongside.agency.Posts;
import org.alongside.agency.StaffId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Humans who take up posts, known before or not. */
@Service
@Transactional
public class Newcomers {

    /**
     * Somebody as the identity provider knows them.
     *
     * @param issuer address of the identity provider
     * @param login the provider's subject
     */
    public record Newcomer(String name, String role, String issuer, String login) {}

    private final Agencies agencies;
    private final Humans humans;
    private final Posts posts;

    Newcomers(Agencies agencies, Humans humans, Posts posts) {
        this.agencies = agencies;
        this.humans = humans;
        this.posts = posts;
    }

    /** A human takes up a post at this instant; a login that is known keeps its human. */
    public Optional<AgencyRefusal> begin(AgencyId agency, Newcomer newcomer) {
        if (!agencies.mayAdminister()) {
            return Optional.of(AgencyRefusal.NOT_ALLOWED);
        } else if (newcomer.name().isBlank()) {
            return Optional.of(AgencyRefusal.NAME_MISSING);
        }
        var human = humans.known(newcomer.issuer(), newcomer.login(), newcomer.name());
        var refusal =
                posts.begin(StaffId.random(), agency, newcomer.role(), human.value(), newcomer.name(), null, null);
        refusal.ifPresent(
                nothing -> TransactionInterceptor.currentTransactionStatus().setRollbackOnly());
        return refusal;
    }
}
