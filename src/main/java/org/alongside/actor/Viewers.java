package org.alongside.actor;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The viewer of the work at hand: whoever the signed-in human chose to be, or whom {@link #as} names for a job, a preview or a test.
 *
 * <p>INVARIANT: exactly one viewer at a time, never a union.
 */
public final class Viewers {

    private static final ScopedValue<Viewer> NAMED = ScopedValue.newInstance();

    private Viewers() {}

    /** The viewer, or nothing when nobody is signed in or nobody was chosen yet. */
    public static Optional<Viewer> current() {
        if (NAMED.isBound()) {
            return Optional.of(NAMED.get());
        }
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActingToken acting
                ? Optional.of(acting.viewer())
                : Optional.empty();
    }

    /** Does the work as this viewer and nobody else; transactions must begin inside. */
    public static <T> T as(Viewer viewer, Supplier<T> work) {
        return ScopedValue.where(NAMED, viewer).call(work::get);
    }

    /** Does the work as this viewer and nobody else; transactions must begin inside. */
    public static void runAs(Viewer viewer, Runnable work) {
        ScopedValue.where(NAMED, viewer).run(work);
    }

    /** The same work, wherever it is done later, as the viewer of now. */
    public static Runnable keeping(Runnable work) {
        var viewer = current().orElseThrow();
        return () -> runAs(viewer, work);
    }

    /** Does work that may fail as this viewer and nobody else. */
    public static <T> T callAs(Viewer viewer, Callable<T> work) throws Exception {
        return ScopedValue.where(NAMED, viewer).<T, Exception>call(work::call);
    }
}
