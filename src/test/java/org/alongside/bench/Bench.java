package org.alongside.bench;

import java.util.List;
import java.util.Map;

/** Runs the benchmark of this name, or all. */
public final class Bench {

    private interface Benchmark {
        void run() throws Exception;
    }

    private static final Map<String, Benchmark> ALL = Map.of("consent", ConsentBench::run);

    private Bench() {}

    public static void main(String[] names) throws Exception {
        for (var name : names.length == 0 ? List.copyOf(ALL.keySet()) : List.of(names)) {
            var benchmark = ALL.get(name);
            if (benchmark == null) {
                throw new IllegalArgumentException("no benchmark `" + name + "`; there are " + ALL.keySet());
            }
            benchmark.run();
        }
    }
}
