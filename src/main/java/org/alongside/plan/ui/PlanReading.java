package org.alongside.plan.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.alongside.casework.RecordItems;
import org.alongside.casework.tab.Eyes;
import org.alongside.casework.tab.Stubs;
import org.alongside.plan.Plan;
import org.springframework.stereotype.Component;

/** What the plan on the record is read from. */
@Component
class PlanReading {

    private final Plan plan;
    private final RecordItems items;
    private final Eyes eyes;
    private final Stubs stubs;
    private final Clock clock;

    PlanReading(Plan plan, RecordItems items, Eyes eyes, Stubs stubs, Clock clock) {
        this.plan = plan;
        this.items = items;
        this.eyes = eyes;
        this.stubs = stubs;
        this.clock = clock;
    }

    Plan plan() {
        return plan;
    }

    RecordItems items() {
        return items;
    }

    Eyes eyes() {
        return eyes;
    }

    Stubs stubs() {
        return stubs;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
    }
}
