package org.alongside.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** The demonstration cast: the invented people who can sign in on a machine of one's own, and their agencies. */
public record Cast(List<Agency> agencies, List<Human> humans) {

    /** An agency of the cast. */
    public record Agency(String id, String name, String kind) {}

    /** Someone who can sign in; what they may do is decided by the portal, not by the provider. */
    public record Human(
            String id,
            String name,
            @DefaultValue List<Post> posts,
            @DefaultValue("false") boolean trusted,
            @DefaultValue("false") boolean person) {}

    /** A post that a human holds. */
    public record Post(String agency, String role) {}

    /** Reads the cast from the class path. */
    public static Cast read() {
        try {
            var sources = new YamlPropertySourceLoader().load("cast", new ClassPathResource("local/cast.yaml"));
            var binder = new Binder(ConfigurationPropertySources.from(sources));
            return new Cast(
                    binder.bind("agencies", Bindable.listOf(Agency.class)).get(),
                    binder.bind("humans", Bindable.listOf(Human.class)).get());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The agency with this id. */
    public Agency agency(String id) {
        return agencies.stream()
                .filter(agency -> agency.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no agency '" + id + "' in the cast"));
    }

    /** The human with this id. */
    public Human human(String id) {
        return humans.stream()
                .filter(human -> human.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is '" + id + "' in the cast"));
    }
}
