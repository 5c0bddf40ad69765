package org.alongside.action;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What exactly stops an action, or why it is not the agency's to do, in the words of the field (coordination, section 8). Each belongs to one
 * reason, or to having been declined; two belong to any.
 */
public enum BarrierKind {
    PERSON(Barrier.WAITING_FOR_SOMEONE),
    FAMILY(Barrier.WAITING_FOR_SOMEONE),
    OTHER_AGENCY(Barrier.WAITING_FOR_SOMEONE),
    /** A decision of somebody senior, a panel or a court. */
    DECISION(Barrier.WAITING_FOR_SOMEONE),
    IDENTIFICATION(Barrier.NEED_INFORMATION),
    PROOF_OF_ADDRESS(Barrier.NEED_INFORMATION),
    HEALTH_INFORMATION(Barrier.NEED_INFORMATION),
    /** Somebody may not say, or thinks so. */
    DATA_SHARING(Barrier.NEED_INFORMATION),
    OPENING_HOURS(Barrier.NO_CAPACITY),
    COST(Barrier.NO_CAPACITY),
    TRAVEL(Barrier.NO_CAPACITY),
    NO_SERVICE(Barrier.NO_CAPACITY),
    STAFF_TIME(Barrier.NO_CAPACITY),
    ELIGIBILITY,
    THRESHOLD,
    OTHER_REMIT,
    OTHER_AREA,
    /** How the person was met. */
    ATTITUDE(true),
    OTHER(true);

    private final @Nullable Barrier reason;
    private final boolean any;

    BarrierKind(Barrier reason) {
        this.reason = reason;
        this.any = false;
    }

    BarrierKind(boolean any) {
        this.reason = null;
        this.any = any;
    }

    /** For what is declined. */
    BarrierKind() {
        this(false);
    }

    /** The kind with this code; nothing for none, or for one that is none of ours. */
    public static Optional<BarrierKind> of(@Nullable String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Those that an action can be stuck by for this reason. */
    public static List<BarrierKind> under(Barrier reason) {
        return Stream.of(values()).filter(kind -> kind.isUnder(reason)).toList();
    }

    /** Those for which an action is declined. */
    public static List<BarrierKind> declined() {
        return Stream.of(values()).filter(BarrierKind::isDeclined).toList();
    }

    /** As it is stored, and as the last part of its translation key. */
    public String code() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    boolean isUnder(Barrier stuckBecause) {
        return any || reason == stuckBecause;
    }

    boolean isDeclined() {
        return reason == null;
    }
}
