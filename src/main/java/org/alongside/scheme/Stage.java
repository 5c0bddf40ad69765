package org.alongside.scheme;

import java.util.stream.Stream;

/** Steps of the ladder from arrival on the scheme to after-care at an ordinary surgery. */
public enum Stage {
    ARRIVAL(0),
    CONTAINED(1),
    BUILDING(2),
    REDUCED_SECURITY(3),
    TRANSITION(4),
    AFTER_CARE(5);

    private final int number;

    Stage(int number) {
        this.number = number;
    }

    /** The number under which it is stored, 0 to 5. */
    public int number() {
        return number;
    }

    /** The stage of a number from 0 to 5. */
    public static Stage of(int number) {
        return Stream.of(values())
                .filter(stage -> stage.number == number)
                .findFirst()
                .orElseThrow();
    }
}
