package org.alongside.shell;

import java.util.List;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** In production nothing is guessed: the portal starts with all of its settings or not at all. */
public final class RequiredSettings implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    /** The settings that only the operator can know. */
    public static final List<String> NAMES = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.flyway.user",
            "spring.flyway.password",
            "alongside.sign-in.issuer",
            "alongside.sign-in.client-id",
            "alongside.sign-in.client-secret",
            "alongside.actor-key",
            "alongside.mail.from",
            "alongside.mail.portal",
            "spring.mail.host",
            "spring.mail.port",
            "spring.mail.username",
            "spring.mail.password");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("local"))) {
            return;
        }
        var missing =
                NAMES.stream().filter(name -> isMissing(environment, name)).toList();
        if (!missing.isEmpty()) {
            throw new MissingSettingsException(missing);
        }
    }

    private static boolean isMissing(Environment environment, String name) {
        return environment.getProperty(name, "").isBlank();
    }
}
