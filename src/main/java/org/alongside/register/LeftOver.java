package org.alongside.register;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.alongside.register.cell.Written;
import org.alongside.register.entry.RegisterEntry;
import org.alongside.register.entry.RegisterField;

import static org.alongside.register.entry.RegisterField.*;

/** What an entry says beyond what becomes the person, their contact points and their placement. */
final class LeftOver {

    private final Map<RegisterField, String> facts;

    private LeftOver(RegisterEntry entry) {
        facts = new EnumMap<>(RegisterField.class);
        facts.putAll(entry.facts());
    }

    static Map<RegisterField, String> of(RegisterEntry entry) {
        var left = new LeftOver(entry);
        left.facts.keySet().removeAll(Set.of(REFERENCE, NAME, BIRTH_DATE));
        left.onlyWords(NHS_NUMBER, entry.nhsNumber());
        left.onlyWords(GENDER, entry.gender());
        left.home(entry);
        left.put(TELEPHONES, entry.reach().telephones().words());
        left.onlyWords(TELEPHONES_CHECKED, entry.reach().lastChecked());
        left.onlyWords(SAFE_TO_LEAVE_MESSAGE, entry.reach().safeToLeaveMessage());
        left.placement(entry);
        return left.facts;
    }

    /** What was longer than a line is kept whole. */
    private void home(RegisterEntry entry) {
        var address = entry.home().address();
        if (!address.isBlank()) {
            put(ADDRESS, Registered.line(address).equals(address) ? "" : address);
            onlyWords(ADDRESS_TYPE, entry.home().type());
            onlyWords(ADDRESS_CHECKED, entry.home().lastChecked());
        }
    }

    private void placement(RegisterEntry entry) {
        onlyWords(ALLOCATED, entry.removal().allocated());
        onlyWords(NEXT_REVIEW, entry.placement().nextReview());
        onlyWords(STAGE, entry.wayBack().stage());
        onlyWords(DISCHARGED, entry.wayBack().discharged());
        if (entry.removal().practice().value() != null) {
            facts.remove(REMOVING_PRACTICE);
        }
    }

    private void onlyWords(RegisterField field, Written<?> written) {
        put(field, written.words());
    }

    private void put(RegisterField field, String words) {
        facts.remove(field);
        if (!words.isEmpty()) {
            facts.put(field, words);
        }
    }
}
