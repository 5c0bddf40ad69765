package org.alongside.sharing.ui;

import java.util.List;
import java.util.stream.Stream;

import org.alongside.actor.TrustedId;
import org.alongside.agency.AgencyId;
import org.alongside.agency.StaffId;
import org.alongside.consent.ItemId;
import org.alongside.consent.Recipient;
import org.alongside.consent.Scope;
import org.alongside.sharing.Pickable;
import org.alongside.sharing.ShareFacts;
import org.alongside.sharing.SharingNames;
import org.alongside.sharing.What;

/** A share taken apart, so that some of it can be taken back. */
record ShareParts(List<Pickable.Who> who, List<Thing> things) {

    /** One category, family or item, and how it is said. */
    record Thing(Scope scope, What what) {

        /** Whether it is one of these categories or families. */
        boolean isOneOf(List<String> codes) {
            return switch (scope) {
                case Scope.OfCategory(var code) -> codes.contains(code);
                case Scope.OfFamily(var name) -> codes.contains(name);
                default -> false;
            };
        }
    }

    static ShareParts of(ShareFacts.Share share, SharingNames.Of names) {
        return new ShareParts(
                recipients(share, names).toList(), things(share, names).toList());
    }

    private static Stream<Pickable.Who> recipients(ShareFacts.Share share, SharingNames.Of names) {
        return Stream.of(
                        share.agencies().stream()
                                .map(id -> new Pickable.Who(new Recipient.OfAgency(new AgencyId(id)), names.one(id))),
                        share.posts().stream()
                                .map(id -> new Pickable.Who(new Recipient.OfPost(new StaffId(id)), names.one(id))),
                        share.trusted().stream()
                                .map(id -> new Pickable.Who(new Recipient.OfTrusted(new TrustedId(id)), names.one(id))))
                .flatMap(each -> each);
    }

    private static Stream<Thing> things(ShareFacts.Share share, SharingNames.Of names) {
        return Stream.of(
                        share.categories().stream().map(code -> new Thing(new Scope.OfCategory(code), What.of(code))),
                        share.families().stream()
                                .map(name -> new Thing(
                                        new Scope.OfFamily(name), names.what(List.of(), List.of(name), List.of()))),
                        share.items().stream()
                                .map(id -> new Thing(
                                        new Scope.OfItem(new ItemId(id)),
                                        names.what(List.of(), List.of(), List.of(id)))))
                .flatMap(each -> each);
    }
}
