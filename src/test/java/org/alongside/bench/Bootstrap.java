package org.alongside.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How sure a median is: the middle 95 % of the medians of samples drawn from it again. */
final class Bootstrap {

    private static final int DRAWS = 2000;

    private Bootstrap() {}

    static Map<String, Double> interval(List<Double> values) {
        var random = new Random(1);
        var medians = Stream.generate(() -> ConsentBench.median(random.ints(values.size(), 0, values.size())
                        .mapToObj(values::get)
                        .toList()))
                .limit(DRAWS)
                .sorted()
                .toList();
        return new TreeMap<>(
                Map.of("95 % from", medians.get(DRAWS / 40), "95 % to", medians.get(DRAWS - 1 - DRAWS / 40)));
    }
}
