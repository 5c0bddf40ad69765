package org.alongside.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alongside.register.entry.Practice;
import org.alongside.register.preview.PracticeDirectory;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.toMap;
import static org.alongsidedb.agency.Tables.PRACTICE_LIST;
import static org.jooq.Records.mapping;

/** The NHS list as it stood when a preview began, so that every decision is judged by the same list. */
final class ListedPractices implements PracticeDirectory {

    private final Map<String, Practice> byCode;

    private ListedPractices(Map<String, Practice> byCode) {
        this.byCode = byCode;
    }

    /** Reads the list; a transaction has to be running. */
    static ListedPractices read(DSLContext db) {
        var list = PRACTICE_LIST;
        var practices = db.select(
                        list.CODE,
                        list.NAME,
                        list.ADDRESS,
                        list.POSTCODE,
                        list.ICB,
                        list.OPENED,
                        list.CLOSED,
                        list.SETTING)
                .from(list)
                .fetch(mapping(ListedPractices::practice));
        return new ListedPractices(practices.stream().collect(toMap(Practice::code, practice -> practice)));
    }

    private static Practice practice(
            String code,
            String name,
            String address,
            String postcode,
            String icb,
            @Nullable LocalDate opened,
            @Nullable LocalDate closed,
            String setting) {
        var lines = new ArrayList<>(List.of(address.split(", ")));
        lines.add(postcode);
        return new Practice(code, name, List.copyOf(lines), icb, opened, closed, setting);
    }

    @Override
    public Optional<Practice> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public Collection<Practice> all() {
        return byCode.values();
    }
}
