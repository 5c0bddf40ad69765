package org.alongside.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.casework.Records;
import org.alongside.person.NhsNumber;
import org.alongside.person.People;
import org.alongside.person.PersonDraft;
import org.springframework.stereotype.Component;

/** Plays the stories of the demonstration people through the public verbs, each step as whoever would do it. */
@Component
class Demonstration {

    private final People people;
    private final List<Scene> scenes;
    private final Records records;

    Demonstration(People people, List<Scene> scenes, Records records) {
        this.people = people;
        this.scenes = scenes;
        this.records = records;
    }

    /** Everybody who is not on record yet; a story that was played stays as it went on. */
    void play() {
        Story.read().forEach(this::play);
    }

    private void play(Story story) {
        var person = Stage.person(story.text("id"));
        if (as(story.text("by"), () -> records.open(person)).isEmpty()) {
            as(story.text("by"), () -> must(people.register(draft(story, person))));
            story.steps().forEach(step -> play(person, step));
        }
    }

    private void play(PersonId person, Story.Step step) {
        var scene = scenes.stream()
                .filter(each -> each.kinds().contains(step.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scene for " + step.kind()));
        as(step.of().text("by"), () -> must(scene.play(person, step)));
    }

    private static PersonDraft draft(Story story, PersonId person) {
        var human = story.optional("human");
        return new PersonDraft(
                person,
                story.text("first"),
                story.text("surname"),
                story.optional("preferred"),
                story.optional("pronouns"),
                null,
                LocalDate.parse(story.text("born")),
                null,
                new NhsNumber(story.text("nhs")),
                List.of(),
                human == null ? null : Stage.human(human));
    }

    private static boolean must(Optional<Refusal> refusal) {
        refusal.ifPresent(each -> {
            throw new IllegalStateException("a step of the demonstration was not accepted: " + each);
        });
        return true;
    }

    private static <T> T as(String human, java.util.function.Supplier<T> verb) {
        return Viewers.as(Viewer.staff(Stage.post(human), Stage.human(human)), verb);
    }
}
