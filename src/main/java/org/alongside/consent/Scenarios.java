package org.alongside.consent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/** Scenarios that say who must see what, played by the rules themselves in a scratch database; real people are never touched. */
@Service
public class Scenarios implements DisposableBean {

    /** Where scenarios can be played. */
    public enum Place {
        READY,
        /** No scratch database is named. */
        NOT_SET_UP,
        /** The database that is named holds a portal: it is left alone. */
        IN_USE,
        /** The database that is named does not answer. */
        AWAY
    }

    private static final List<String> SHIPPED = List.of(
            "capacity-and-death.yaml",
            "emergency.yaml",
            "fine-print.yaml",
            "grants.yaml",
            "police-and-safeguarding.yaml",
            "refusals.yaml",
            "staff-and-agencies.yaml",
            "time.yaml",
            "trusted-persons.yaml");

    private final Agreements agreements;
    private final @Nullable RehearsalDatabase database;

    /** One run at a time, on a thread that is nobody: a step may ask what happens without a viewer. */
    private final ExecutorService stage = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("scenarios").factory());

    private @Nullable Scratch scratch;

    Scenarios(Agreements agreements, ObjectProvider<RehearsalDatabase> database) {
        this.agreements = agreements;
        this.database = database.getIfAvailable();
    }

    /** Whether scenarios can be played here, or why not. */
    public Place place() {
        return database == null ? Place.NOT_SET_UP : new ScratchGround(database).place();
    }

    /** The scenarios that come with the portal, by name of file. */
    public static Map<String, String> shipped() {
        var files = new java.util.TreeMap<String, String>();
        SHIPPED.forEach(name -> files.put(name, shipped(name)));
        return files;
    }

    /**
     * Reads files without playing them.
     *
     * @return how many scenarios are in them
     * @throws WrongScenarioException for the first that is wrong
     */
    public int check(Map<String, String> files) {
        cast(files);
        return read(files).size();
    }

    /**
     * Plays all scenarios of these files, each in a world of its own.
     *
     * @param files text by name; {@code world.yaml} says who there is, without it the cast that comes with the portal
     * @param proposed under the agreement that waits, if one does, instead of the one in force
     * @param done is told how many have been played
     * @return empty for whoever does not administer the agreement
     */
    public List<ScenarioResult> play(Map<String, String> files, boolean proposed, LongConsumer done) {
        var history = agreements.history();
        if (history.isEmpty()) {
            return List.of();
        }
        var held = history.getFirst().text();
        var agreement =
                proposed ? agreements.proposal().map(Agreements.Proposal::text).orElse(held) : held;
        var cast = cast(files);
        var scenarios = read(files);
        return onStage(() -> scratch().play(scenarios, cast, agreement, done));
    }

    @Override
    public void destroy() {
        stage.shutdown();
        if (scratch != null) {
            scratch.close();
        }
    }

    static String shipped(String name) {
        try {
            return new ClassPathResource("consent/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Map<String, Object> cast(Map<String, String> files) {
        var own = files.get(ScenarioFile.WORLD);
        return own == null ? ScenarioFile.ours() : ScenarioFile.world(ScenarioFile.WORLD, own);
    }

    private static List<ScenarioFile.Scenario> read(Map<String, String> files) {
        var found = new ArrayList<ScenarioFile.Scenario>();
        files.forEach((name, text) -> {
            if (!name.equals(ScenarioFile.WORLD)) {
                found.addAll(ScenarioFile.scenarios(name, text));
            }
        });
        return found;
    }

    private Scratch scratch() {
        var named = database;
        if (named == null || place() != Place.READY) {
            throw new IllegalStateException("there is no scratch database to play in");
        }
        var open = scratch;
        if (open == null) {
            open = new Scratch(named, new ScratchGround(named));
            scratch = open;
        }
        return open;
    }

    private <T> T onStage(Callable<T> work) {
        try {
            return stage.submit(work).get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
