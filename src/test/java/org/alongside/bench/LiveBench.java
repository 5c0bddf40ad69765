package org.alongside.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page.GetByLabelOptions;
import org.alongside.journeys.Human;
import org.alongside.journeys.LiveStage;
import org.alongside.testing.Browser.Width;
import org.alongside.testing.Portal;

import static org.awaitility.Awaitility.await;

/**
 * How long a line of the chair takes to the screens of thirty who follow on one node: from Enter in the chair's browser to the moment at which
 * the line has reached each of them. Three follow in Chromium, where the line has to be in the page; twenty-seven are sessions of their own that
 * listen at the portal's WebSocket, where the line has to have arrived. Before the clock starts, each of the thirty has shown a first line.
 */
final class LiveBench {

    static final Pattern LINE = Pattern.compile("Line number \\d+ of the meeting");

    private static final int LINES = Integer.getInteger("lines", 40);
    private static final int WARM_UP = 5;
    private static final int LISTENING = 27;
    private static final List<String> AGENCIES = List.of("police", "housing", "social-care", "surgery");
    private static final List<String> LISTENERS = List.of("olly", "priya", "ada", "gwen");
    private static final List<String> IN_BROWSERS = List.of("olly", "priya", "ada");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String WATCH = """
            () => {
                window.seen = {};
                const look = () => (document.body.innerText.match(/Line number \\d+ of the meeting/g) ?? [])
                    .forEach(line => window.seen[line] ??= Date.now());
                new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
                look();
            }""";

    private final List<Follower> listening = new ArrayList<>();
    private final List<Human> watching = new ArrayList<>();
    private final List<Double> heard = new ArrayList<>();
    private final List<Double> seen = new ArrayList<>();

    private LiveBench() {}

    static void run() throws Exception {
        new LiveBench().measure();
    }

    private void measure() throws Exception {
        var stage = LiveStage.planned(AGENCIES.toArray(String[]::new));
        AGENCIES.forEach(agency -> stage.share(agency, "minutes"));
        stage.begin();
        try (var jess = Human.signedIn(Portal.shared()::url, "bench", "jess", Width.DESK)) {
            jess.open(stage.live());
            jess.sees("Agenda");
            for (var number = 0; number < LISTENING; number++) {
                listening.add(
                        Follower.at(Portal.shared().url(""), LISTENERS.get(number % LISTENERS.size()), stage.live()));
            }
            for (var human : IN_BROWSERS) {
                watching.add(watching(human, stage));
            }
            for (var number = 1; number <= WARM_UP + LINES; number++) {
                line(jess, "Line number " + number + " of the meeting", number > WARM_UP);
            }
        }
        listening.forEach(Follower::close);
        watching.forEach(Human::close);
        report();
    }

    private static Human watching(String human, LiveStage stage) {
        var one = Human.signedIn(Portal.shared()::url, "bench", human, Width.PHONE);
        one.open(stage.live());
        one.sees("Agenda");
        one.page().evaluate(WATCH);
        return one;
    }

    private void line(Human jess, String words, boolean counts) {
        var field = jess.page().getByLabel("Write", new GetByLabelOptions().setExact(true));
        field.fill(words);
        var enteredAt = System.currentTimeMillis();
        var entered = System.nanoTime();
        field.press("Enter");
        await().alias(words)
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(5))
                .atMost(PATIENCE)
                .until(() -> listening.stream().allMatch(each -> each.arrival(words) != null)
                        && watching.stream().allMatch(each -> seenAt(each, words) != null));
        if (counts) {
            listening.forEach(each -> heard.add((Objects.requireNonNull(each.arrival(words)) - entered) / 1e6));
            watching.forEach(each -> seen.add(Objects.requireNonNull(seenAt(each, words)) - enteredAt));
        }
        jess.page().waitForTimeout(300);
    }

    private static @org.jspecify.annotations.Nullable Double seenAt(Human human, String words) {
        var at = (Number) human.page().evaluate("line => window.seen[line] ?? null", words);
        return at == null ? null : at.doubleValue();
    }

    private void report() throws Exception {
        var results = new LinkedHashMap<String, Double>();
        var all = new ArrayList<>(heard);
        all.addAll(seen);
        put(results, "line to each of 30 followers", all);
        put(results, "line to 27 at their WebSocket", heard);
        put(results, "line to the page of 3 in Chromium", seen);
        results.put("lines measured", (double) LINES);
        ConsentBench.report("live", results);
    }

    private static void put(Map<String, Double> results, String name, List<Double> times) {
        var sorted = times.stream().sorted().toList();
        for (var percent : new int[] {50, 95, 100}) {
            var place = Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1);
            results.put(name + ", p" + percent + ", ms", sorted.get(place));
        }
    }
}
