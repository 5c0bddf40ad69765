package org.alongside.action;

import org.jspecify.annotations.Nullable;

/** What an owner says about an action. Words are optional and may be empty, but for {@link NotOurs}, where they say whose it is if known. */
public sealed interface Answer {

    /** The words that go with it. */
    String words();

    /** How long the longest of its texts is. */
    default int longest() {
        return words().length();
    }

    /** It is done; the words may say what shows it. */
    record Done(String words) implements Answer {}

    /** The owner takes it on. */
    record Accepted(String words) implements Answer {}

    /** It will be done in time. */
    record OnTrack(String words) implements Answer {}

    /**
     * It is stuck, why, and what would help, if that is known.
     *
     * @param kind what exactly; null is not said. One that belongs to another reason is not kept
     */
    record Stuck(
            Barrier because,
            String words,
            String wouldHelp,
            @Nullable BarrierKind kind) implements Answer {

        public Stuck {
            kind = kind != null && kind.isUnder(because) ? kind : null;
        }

        @Override
        public int longest() {
            return Math.max(words.length(), wouldHelp.length());
        }

        public Stuck(Barrier because, String words, String wouldHelp) {
            this(because, words, wouldHelp, null);
        }

        public Stuck(Barrier because, String words) {
            this(because, words, "", null);
        }
    }

    /**
     * It belongs to somebody else and goes back to the coordinator.
     *
     * @param kind why it is not theirs; null is not said
     */
    record NotOurs(String words, @Nullable BarrierKind kind) implements Answer {

        public NotOurs {
            kind = kind != null && kind.isDeclined() ? kind : null;
        }

        public NotOurs(String words) {
            this(words, null);
        }
    }
}
