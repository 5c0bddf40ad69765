package org.alongside.journeys;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.alongside.testing.FreePort;
import org.alongside.testing.Keycloak;
import org.alongside.testing.Portal;

/** The identity providers that the sign-in stories are told to. */
enum Provider {
    BUILT_IN {
        @Override
        Portal portal() {
            return Portal.shared();
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
        Portal portal() {
            return BesideKeycloak.PORTAL;
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

    abstract Portal portal();

    abstract void asksWhoIsThere(Page page);

    abstract void jessSignsIn(Page page);

    private static final class BesideKeycloak {

        private static final Portal PORTAL = start();

        private static Portal start() {
            var port = FreePort.find();
            var secret = "known-to-both-in-this-test";
            var keycloak = new Keycloak("http://localhost:" + port, secret);
            return Portal.startAt(
                    port, "alongside.sign-in.issuer=" + keycloak.issuer(), "alongside.sign-in.client-secret=" + secret);
        }
    }
}
