package org.alongside.bench;

import java.util.List;
import java.util.Map;

/** Runs the benchmarks of these names, or the usual ones. */
public final class Bench {

    private interface Benchmark {
        void run() throws Exception;
    }

    private static final Map<String, Benchmark> ALL = Map.of(
            "consent",
            () -> ConsentBench.run("consent", 20_000, 1, 12),
            "consent-large",
            () -> ConsentBench.run("consent-large", 20_000, 10, 4),
            "engines",
            EnginesBench::run,
            "existence",
            ExistenceBench::run,
            "live",
            LiveBench::run);

    /** The large one takes long, and the live one needs the pages built, so they have to be asked for. */
    private static final List<String> USUAL = List.of("consent", "engines", "existence");

    private Bench() {}

    /** Ends the process itself: a portal and browsers that a benchmark has started would keep it. */
    public static void main(String[] names) {
        Thread.setDefaultUncaughtExceptionHandler((thread, failed) -> {
            failed.printStackTrace(System.err);
            System.exit(1);
        });
        run(names.length == 0 ? USUAL : List.of(names));
        System.exit(0);
    }

    private static void run(List<String> names) {
        for (var name : names) {
            var benchmark = ALL.get(name);
            if (benchmark == null) {
                throw new IllegalArgumentException("no benchmark `" + name + "`; there are " + ALL.keySet());
            }
            try {
                benchmark.run();
            } catch (Exception failed) {
                throw new IllegalStateException(name, failed);
            }
        }
    }
}
