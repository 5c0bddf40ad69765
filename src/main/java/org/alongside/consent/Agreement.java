package org.alongside.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.alongside.agency.AgencyKinds;
import org.alongside.consent.AgreementChange.What;

/**
 * The text of a sharing agreement.
 *
 * @param categories in the order of the file
 * @param ceilings cells by {@code category|role}; a role without one reaches nothing
 */
public record Agreement(List<Category> categories, Map<String, String> ceilings) {

    /** Roles that an agreement can speak of, in the order of a table. */
    public static final List<String> ROLES = Stream.concat(
                    AgencyKinds.ROLES.stream(), Stream.of("trusted-person", "person"))
            .toList();

    private static final String NEVER = "-";

    /**
     * What an item can be about.
     *
     * @param level 1 normal, 2 restricted, 3 very restricted
     */
    public record Category(String code, String family, int level, boolean emergency, String holds) {

        private List<AgreementChange> changesFrom(Category before) {
            return Stream.of(
                            change(What.FAMILY, before.family, family),
                            change(What.LEVEL, String.valueOf(before.level), String.valueOf(level)),
                            change(What.EMERGENCY, String.valueOf(before.emergency), String.valueOf(emergency)),
                            change(What.HOLDS, before.holds, holds))
                    .filter(each -> !each.from().equals(each.to()))
                    .toList();
        }

        private AgreementChange change(What what, String from, String to) {
            return new AgreementChange(what, code, "", from, to);
        }
    }

    /** The most that a role may reach in a category. */
    public String cell(String category, String role) {
        return ceilings.getOrDefault(category + "|" + role, NEVER);
    }

    /** Roles with a column. */
    public List<String> roles() {
        return ROLES.stream()
                .filter(role -> ceilings.keySet().stream().anyMatch(key -> key.endsWith("|" + role)))
                .toList();
    }

    /** What is different from an earlier agreement; empty when only the order of its lines is. */
    public List<AgreementChange> changesFrom(Agreement before) {
        var changes = new ArrayList<AgreementChange>();
        for (var old : before.categories) {
            if (category(old.code).isEmpty()) {
                changes.add(new AgreementChange(What.CATEGORY_GONE, old.code, "", "", ""));
            }
        }
        for (var one : categories) {
            before.category(one.code)
                    .ifPresentOrElse(
                            old -> changes.addAll(one.changesFrom(old)),
                            () -> changes.add(new AgreementChange(What.CATEGORY_NEW, one.code, "", "", "")));
            for (var role : ROLES) {
                var from = before.cell(one.code, role);
                var to = cell(one.code, role);
                if (!from.equals(to)) {
                    changes.add(new AgreementChange(What.CELL, one.code, role, from, to));
                }
            }
        }
        return changes;
    }

    private Optional<Category> category(String code) {
        return categories.stream().filter(each -> each.code.equals(code)).findFirst();
    }
}
