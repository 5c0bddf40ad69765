package org.alongside.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.alongside.local.Cast;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/** The realm for Keycloak; JSON is read as the YAML that it also is. */
class RealmTest {

    private final Map<String, Iterable<Map<String, Object>>> realm =
            new Yaml().load(Files.readString(Path.of("config/keycloak/realm.json")));

    RealmTest() throws IOException {}

    @Test
    void knowsTheCastByTheSameSubjects() {
        assertThat(realm.get("users"))
                .extracting(user -> user.get("id") + ": " + user.get("firstName") + " " + user.get("lastName"))
                .containsExactlyElementsOf(Cast.read().humans().stream()
                        .map(human -> human.id() + ": " + human.name())
                        .toList());
    }

    @Test
    void takesAddressAndSecretFromTheEnvironment() {
        assertThat(realm.get("clients"))
                .singleElement()
                .extracting("secret", "rootUrl")
                .containsExactly("${ALONGSIDE_SIGN_IN_CLIENT_SECRET}", "${ALONGSIDE_URL}");
    }
}
