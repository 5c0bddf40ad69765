package org.alongside.action;

/** What an owner says about an action. Words are optional and may be empty, but for {@link NotOurs}, where they say whose it is if known. */
public sealed interface Answer {

    /** The words that go with it. */
    String words();

    /** It is done; the words may say what shows it. */
    record Done(String words) implements Answer {}

    /** The owner takes it on. */
    record Accepted(String words) implements Answer {}

    /** It will be done in time. */
    record OnTrack(String words) implements Answer {}

    /** It is stuck, why, and what would help, if that is known. */
    record Stuck(Barrier because, String words, String wouldHelp) implements Answer {

        public Stuck(Barrier because, String words) {
            this(because, words, "");
        }
    }

    /** It belongs to somebody else and goes back to the coordinator. */
    record NotOurs(String words) implements Answer {}
}
