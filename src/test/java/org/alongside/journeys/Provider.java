package org.alongside.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.alongside.testing.FreePort;
import org.alongside.testing.Keycloak;
import org.alongside.testing.Portal;
import org.alongside.testing.PortalProcess;

/** The identity providers that the sign-in stories are told to. */
enum Provider {
    BUILT_IN {
        @Override
        String url(String path) {
            return Portal.shared().url(path);
        }

        @Override
        void asksWhoIsThere(Page page) {
            page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Who would you like to be?"))
                    .waitFor();
        }

        @Override
        void jessSignsIn(Page page) {
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^Jess Penhale")))
                    .click();
        }
    },

    KEYCLOAK {
        @Override
        String url(String path) {
            return BesideKeycloak.PORTAL.url(path);
        }

        @Override
        void asksWhoIsThere(Page page) {
            page.getByLabel("Username").waitFor();
        }

        @Override
        void jessSignsIn(Page page) {
            page.getByLabel("Username").fill("jess");
            page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Password"))
                    .fill("jess-demonstration");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign In"))
                    .click();
        }
    };

    /** An address at the portal that has this provider for its issuer. */
    abstract String url(String path);

    abstract void asksWhoIsThere(Page page);

    abstract void jessSignsIn(Page page);

    private static final class BesideKeycloak {

        private static final PortalProcess PORTAL = start();

        private static PortalProcess start() {
            var port = FreePort.find();
            var secret = "known-to-both-in-this-test";
            var keycloak = new Keycloak("http://localhost:" + port, secret);
            try {
                return new PortalProcess(
                        port,
                        Files.createTempDirectory(Files.createDirectories(Path.of("target", "portal")), "keycloak"),
                        "alongside.sign-in.issuer=" + keycloak.issuer(),
                        "alongside.sign-in.client-secret=" + secret);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
