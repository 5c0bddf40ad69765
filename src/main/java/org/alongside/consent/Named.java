package org.alongside.consent;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Recipients and scopes sorted into the arrays that the functions of the rules take. */
record Named(List<Recipient> recipients, List<Scope> scopes) {

    UUID[] agencies() {
        return ids(Recipient.OfAgency.class, named -> named.id().value());
    }

    UUID[] posts() {
        return ids(Recipient.OfPost.class, named -> named.id().value());
    }

    UUID[] trusted() {
        return ids(Recipient.OfTrusted.class, named -> named.id().value());
    }

    UUID[] everybodyNamed() {
        return Stream.of(agencies(), posts(), trusted()).flatMap(Stream::of).toArray(UUID[]::new);
    }

    /** Kinds of agency, everyone or everything instead of names. */
    boolean blanket() {
        return everything()
                || recipients.stream()
                        .anyMatch(one -> one instanceof Recipient.OfKind || one instanceof Recipient.Everyone);
    }

    boolean everything() {
        return scopes.stream().anyMatch(Scope.Everything.class::isInstance);
    }

    String[] categories() {
        return of(scopes, Scope.OfCategory.class).map(Scope.OfCategory::code).toArray(String[]::new);
    }

    String[] families() {
        return of(scopes, Scope.OfFamily.class).map(Scope.OfFamily::name).toArray(String[]::new);
    }

    UUID[] items() {
        return of(scopes, Scope.OfItem.class).map(named -> named.id().value()).toArray(UUID[]::new);
    }

    private <T extends Recipient> UUID[] ids(Class<T> kind, Function<T, UUID> id) {
        return of(recipients, kind).map(id).toArray(UUID[]::new);
    }

    private static <T> Stream<T> of(List<?> all, Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }
}
