package org.alongside.register.preview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.alongside.register.cell.Spelling;
import org.alongside.register.entry.Practice;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.groupingBy;

/** Finds the practice that someone meant, by its code or by something like its name. */
final class PracticeNames {

    private static final Pattern CODE = Pattern.compile("([A-Za-z]\\d{5})\\b.*", Pattern.DOTALL);
    private static final int NEAREST = 5;

    private final PracticeDirectory directory;
    private final List<Practice> local;
    private final Map<String, List<Practice>> byName;
    private final String icb;

    PracticeNames(PracticeDirectory directory, String icb) {
        var practices = directory.all().stream()
                .filter(Practice::isGeneralPractice)
                .filter(Practice::isInEngland)
                .toList();
        this.directory = directory;
        this.icb = icb;
        this.local = practices.stream().filter(this::isLocal).toList();
        this.byName = practices.stream().collect(groupingBy(practice -> key(practice.name())));
    }

    PracticeFinding find(String written, @Nullable LocalDate on) {
        if (written.isEmpty()) {
            return new PracticeFinding.Nothing();
        }
        var code = CODE.matcher(written);
        if (code.matches()) {
            return directory
                    .byCode(code.group(1).toUpperCase(Locale.ROOT))
                    .<PracticeFinding>map(PracticeFinding.Found::new)
                    .orElseGet(() -> new PracticeFinding.NotFound(nearest(written)));
        }
        return byName(written, on);
    }

    private PracticeFinding byName(String written, @Nullable LocalDate on) {
        var whole = fitting(written, practice -> true);
        var fitting = whole.isEmpty() ? beforeComma(written) : whole;
        var open = on == null || fitting.size() < 2
                ? fitting
                : fitting.stream().filter(practice -> practice.isOpenOn(on)).toList();
        if (fitting.isEmpty()) {
            return new PracticeFinding.NotFound(nearest(written));
        }
        return open.size() == 1
                ? new PracticeFinding.Found(open.getFirst())
                : new PracticeFinding.Ambiguous(open.isEmpty() ? fitting : open);
    }

    /** {@code Name, Town}: the town must stand in the address. */
    private List<Practice> beforeComma(String written) {
        var comma = written.indexOf(',');
        if (comma < 0) {
            return List.of();
        }
        var town = Spelling.key(written.substring(comma + 1));
        return fitting(
                written.substring(0, comma), practice -> address(practice).contains(" " + town + " "));
    }

    /** The service's own area first, then all England. */
    private List<Practice> fitting(String name, Predicate<Practice> also) {
        var all =
                byName.getOrDefault(key(name), List.of()).stream().filter(also).toList();
        var own = all.stream().filter(this::isLocal).toList();
        return own.isEmpty() ? all : own;
    }

    /** Practices of the area that may be meant, the most alike first. */
    private List<Practice> nearest(String written) {
        var key = key(written);
        return local.stream()
                .map(practice -> new Near(practice, likeness(key, practice)))
                .sorted(Comparator.comparingDouble(Near::likeness)
                        .reversed()
                        .thenComparing(near -> near.practice.code()))
                .limit(NEAREST)
                .map(Near::practice)
                .toList();
    }

    private record Near(Practice practice, double likeness) {}

    /** Practices that were open on the day: first those in the same building, then those most alike. */
    List<Practice> successors(Practice closed, LocalDate on) {
        var sameBuilding = local.stream().filter(practice -> postcode(practice).equals(postcode(closed)));
        return Stream.concat(sameBuilding, nearest(closed.name()).stream())
                .filter(practice -> practice.isOpenOn(on))
                .distinct()
                .limit(NEAREST)
                .toList();
    }

    private boolean isLocal(Practice practice) {
        return practice.icb().equals(icb);
    }

    private static double likeness(String key, Practice practice) {
        return Math.max(
                Likeness.between(key, key(practice.name())),
                Likeness.between(key, practice.code().toLowerCase(Locale.ROOT)));
    }

    private static String address(Practice practice) {
        return " " + Spelling.key(String.join(" ", practice.address())) + " ";
    }

    private static String postcode(Practice practice) {
        return practice.address().isEmpty()
                ? practice.code()
                : practice.address().getLast();
    }

    private static String key(String name) {
        return Spelling.key(name.replace("&", " and ")).replaceFirst("^the ", "");
    }
}
