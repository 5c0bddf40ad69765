package org.alongside.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

/** What differs between two wordings, word by word, so that it can be said and not only coloured. */
public final class Difference {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");
    private static final int CHANGES = 200;

    /** One change: words that were taken out and words that came instead; either may be empty, never both. */
    public record Change(String before, String after) {

        private Change and(Change next) {
            return new Change((before + " " + next.before).strip(), (after + " " + next.after).strip());
        }
    }

    private Difference() {}

    /** The changes from one wording to the next, in order; one change from all to all where there are very many. */
    public static List<Change> between(String before, String after) {
        var changes = new ArrayList<Change>();
        var end = new Position(-1, -1);
        for (var delta : DiffUtils.diff(words(before), words(after), new MyersDiffWithLinearSpace<String>())
                .getDeltas()) {
            var change = change(delta);
            changes.add(
                    end.equals(Position.startOf(delta)) ? changes.removeLast().and(change) : change);
            end = Position.endOf(delta);
        }
        return changes.size() > CHANGES ? List.of(new Change(before, after)) : List.copyOf(changes);
    }

    private static Change change(AbstractDelta<String> delta) {
        return new Change(
                String.join(" ", delta.getSource().getLines()),
                String.join(" ", delta.getTarget().getLines()));
    }

    /** Where a change begins or ends in both wordings; what is taken out and what comes at the same place is one change. */
    private record Position(int before, int after) {

        static Position startOf(AbstractDelta<String> delta) {
            return new Position(
                    delta.getSource().getPosition(), delta.getTarget().getPosition());
        }

        static Position endOf(AbstractDelta<String> delta) {
            var start = startOf(delta);
            return new Position(
                    start.before() + delta.getSource().size(),
                    start.after() + delta.getTarget().size());
        }
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(BETWEEN_WORDS.split(text.strip()));
    }
}
