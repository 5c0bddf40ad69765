package org.alongside.consent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.actor.TrustedId;
import org.alongside.actor.Viewer;
import org.alongside.agency.AgencyId;
import org.alongside.agency.StaffId;

/** The short names of a scenario and what they stand for. */
final class Names {

    /** Goes before every name that only one can have, so that several worlds fit into one database. */
    final String realm;

    final Map<String, AgencyId> agencies = new HashMap<>();
    final Map<String, StaffId> posts = new HashMap<>();
    final Map<String, String> agencyOf = new HashMap<>();
    final Map<String, PersonId> persons = new HashMap<>();
    final Map<String, TrustedId> trusted = new HashMap<>();
    final Map<String, UUID> humans = new HashMap<>();
    final Map<String, ItemId> items = new HashMap<>();
    final Map<String, ShareId> shares = new HashMap<>();
    final Map<String, RefusalId> refusals = new HashMap<>();
    final Map<String, NominationId> nominations = new HashMap<>();
    final Map<String, OverrideId> overrides = new HashMap<>();
    final Map<String, CompartmentId> compartments = new HashMap<>();
    final Map<String, PersonId> personOf = new HashMap<>();

    Names(String realm) {
        this.realm = realm;
    }

    /** The same names, so that what is added here is not added there. */
    Names copy() {
        return copy(realm);
    }

    /** The same names for another world. */
    Names copy(String otherRealm) {
        var copy = new Names(otherRealm);
        copy.agencies.putAll(agencies);
        copy.posts.putAll(posts);
        copy.persons.putAll(persons);
        copy.trusted.putAll(trusted);
        copy.humans.putAll(humans);
        return copy;
    }

    /** The agency that a field of a step names. */
    AgencyId agency(Fields step, String field) {
        return need(agencies, step.text(field));
    }

    /** The person that a field of a step names. */
    PersonId person(Fields step, String field) {
        return need(persons, step.text(field));
    }

    /** Whoever looks: a post, a trusted person or a person. */
    Viewer viewer(String name) {
        var human = new org.alongside.actor.HumanId(need(humans, name));
        if (posts.containsKey(name)) {
            return Viewer.staff(need(posts, name), human);
        }
        return trusted.containsKey(name)
                ? Viewer.trusted(need(trusted, name), human)
                : Viewer.person(need(persons, name), human);
    }

    /** The person, in their own name. */
    Viewer person(PersonId id) {
        return persons.entrySet().stream()
                .filter(named -> named.getValue().equals(id))
                .map(named -> viewer(named.getKey()))
                .findFirst()
                .orElseThrow();
    }

    List<Recipient> recipients(List<String> names) {
        return names.stream().map(this::recipient).toList();
    }

    Recipient recipient(String name) {
        if (name.equals("everyone")) {
            return new Recipient.Everyone();
        } else if (posts.containsKey(name)) {
            return new Recipient.OfPost(need(posts, name));
        } else if (trusted.containsKey(name)) {
            return new Recipient.OfTrusted(need(trusted, name));
        }
        return agencies.containsKey(name) ? new Recipient.OfAgency(need(agencies, name)) : new Recipient.OfKind(name);
    }

    List<Scope> scopes(List<String> words) {
        return words.stream().map(this::scope).toList();
    }

    private Scope scope(String word) {
        if (word.equals("everything")) {
            return new Scope.Everything();
        } else if (word.startsWith("family:")) {
            return new Scope.OfFamily(word.substring(7));
        }
        return word.startsWith("item:") ? new Scope.OfItem(need(items, word.substring(5))) : new Scope.OfCategory(word);
    }

    static <T> T need(Map<String, T> all, String name) {
        var found = all.get(name);
        if (found == null) {
            throw new IllegalArgumentException("nobody and nothing is called " + name);
        }
        return found;
    }
}
