package org.alongside.sharing;

import java.util.List;

import org.alongside.actor.PersonId;
import org.springframework.stereotype.Service;

/** The other lawful grounds around one person, read together for the tab: each list decides for itself what the viewer may know. */
@Service
public class GroundFacts {

    private final Recordable recordable;
    private final OverrideList overrides;
    private final Protections protections;
    private final Circumstances circumstances;
    private final ClosedSets closedSets;

    GroundFacts(
            Recordable recordable,
            OverrideList overrides,
            Protections protections,
            Circumstances circumstances,
            ClosedSets closedSets) {
        this.closedSets = closedSets;
        this.recordable = recordable;
        this.overrides = overrides;
        this.protections = protections;
        this.circumstances = circumstances;
    }

    /** What the viewer may record. */
    public List<String> recordable(PersonId person) {
        return recordable.of(person);
    }

    /** Overrides, newest first. */
    public List<OverrideList.Row> overrides(PersonId person) {
        return overrides.of(person);
    }

    /** Freezes and bars. */
    public Protections protections() {
        return protections;
    }

    /** Closed sets of which the viewer is a member. */
    public List<ClosedSets.Row> closedSets(PersonId person) {
        return closedSets.of(person);
    }

    /** Objections, capacity, seen alone. */
    public Circumstances circumstances() {
        return circumstances;
    }
}
