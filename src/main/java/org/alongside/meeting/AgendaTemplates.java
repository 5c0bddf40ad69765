package org.alongside.meeting;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

import static org.alongsidedb.consent.Tables.CATEGORY;

/** Agendas to begin with, one for each kind of meeting, from a file of the partnership. The portal does not start on a file that is wrong. */
@Service
public class AgendaTemplates {

    private final List<AgendaTemplate> templates;

    AgendaTemplates(@Value("${alongside.meeting-agendas:config/meetings/agendas.csv}") Path file, DSLContext db) {
        templates = AgendaFile.read(
                file, new HashSet<>(db.select(CATEGORY.CODE).from(CATEGORY).fetch(CATEGORY.CODE)));
    }

    /** In the order of the file. */
    public List<AgendaTemplate> all() {
        return templates;
    }
}
