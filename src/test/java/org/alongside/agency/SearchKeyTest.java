package org.alongside.agency;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchKeyTest {

    @ParameterizedTest(name = "{0} is found as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            THE DENSHAM SURGERY   | densham surgery
            St. Mary's            | st marys
            St. Mary’s            | st marys
            Smith & Jones         | smith and jones
            SMITH AND JONES       | smith and jones
            Stockton-on-Tees      | stockton on tees
            Café Élan             | cafe elan
            TS18 1HU              | ts18 1hu
            Theatre (The) Road    | theatre road
            100%_sure\\           | 100 sure
            <script>              | script
            """)
    void oneWayOfWriting(String written, String key) {
        assertThat(SearchKey.of(written)).isEqualTo(key);
    }

    @Test
    void shortWordsAreBeginnings() {
        assertThat(SearchKey.patterns("St James' Q")).containsExactly("% st%", "%james%", "% q%");
    }

    @Test
    void nothingAskedIsNoPattern() {
        assertThat(SearchKey.patterns(" the … ")).isEmpty();
    }
}
