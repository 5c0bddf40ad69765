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
            () -> ConsentBench.run("consent", 20_000, 12),
            "consent-large",
            () -> ConsentBench.run("consent-large", 200_000, 6),
            "engines",
            EnginesBench::run,
            "existence",
            ExistenceBench::run);

    /** The large one takes an hour, so it has to be asked for. */
    private static final List<String> USUAL = List.of("consent", "engines", "existence");

    private Bench() {}

    public static void main(String[] names) throws Exception {
        for (var name : names.length == 0 ? USUAL : List.of(names)) {
            var benchmark = ALL.get(name);
            if (benchmark == null) {
                throw new IllegalArgumentException("no benchmark `" + name + "`; there are " + ALL.keySet());
            }
            benchmark.run();
        }
    }
}
