package org.alongside.sharing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.actor.PersonId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.actor.Tables.TRUSTED;
import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.agency.Tables.STAFF;
import static org.alongsidedb.consent.Tables.ITEM;

/** Names for the ids in facts about sharing: agencies, posts, trusted persons and public lines, each only as far as the viewer may know. */
@Service
@Transactional(readOnly = true)
public class SharingNames {

    private final DSLContext db;

    SharingNames(DSLContext db) {
        this.db = db;
    }

    /** Everything that facts about this person may name. */
    public Of of(PersonId person) {
        var names =
                new HashMap<>(db.select(AGENCY_.ID, AGENCY_.NAME).from(AGENCY_).fetchMap(AGENCY_.ID, AGENCY_.NAME));
        names.putAll(db.select(STAFF.ID, STAFF.NAME.concat(", ").concat(AGENCY_.NAME))
                .from(STAFF)
                .join(AGENCY_)
                .on(AGENCY_.ID.eq(STAFF.AGENCY_ID))
                .fetchMap(row -> row.value1(), row -> row.value2()));
        names.putAll(db.select(TRUSTED.ID, TRUSTED.NAME).from(TRUSTED).fetchMap(TRUSTED.ID, TRUSTED.NAME));
        var lines = db.select(ITEM.ID, ITEM.PUBLIC_LINE)
                .from(ITEM)
                .where(ITEM.PERSON_ID.eq(person.value()))
                .fetchMap(ITEM.ID, ITEM.PUBLIC_LINE);
        return new Of(names, lines);
    }

    /** Names for one person's facts; what the viewer may not know is left out. */
    public static final class Of {

        private final Map<UUID, String> names;
        private final Map<UUID, String> lines;

        private Of(Map<UUID, String> names, Map<UUID, String> lines) {
            this.names = names;
            this.lines = lines;
        }

        /** The name of an agency, post or trusted person; empty for what the viewer may not know. */
        public String one(UUID id) {
            return names.getOrDefault(id, "");
        }

        /** Names in the order given. */
        @SafeVarargs
        public final List<String> all(@Nullable List<UUID>... ids) {
            return Stream.of(ids)
                    .filter(Objects::nonNull)
                    .flatMap(List::stream)
                    .map(names::get)
                    .filter(Objects::nonNull)
                    .toList();
        }

        /** What a fact is about; nothing named at all is everything. */
        public What what(
                @Nullable List<String> categories, @Nullable List<String> families, @Nullable List<UUID> items) {
            if (categories == null && families == null && items == null) {
                return What.all();
            }
            var known = items == null
                    ? List.<String>of()
                    : items.stream().map(lines::get).filter(Objects::nonNull).toList();
            return new What(
                    false, categories == null ? List.of() : categories, families == null ? List.of() : families, known);
        }
    }
}
