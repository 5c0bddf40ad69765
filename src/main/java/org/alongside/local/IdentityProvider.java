package org.alongside.local;

import java.util.Map;

import org.alongside.shell.SignInSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The built-in identity provider: an application of its own in the same process, on a port of its own.
 *
 * <p>It shares no bean, no setting and no session with the portal, so the portal cannot come to know it in any way but the standard one.
 */
class IdentityProvider implements SmartLifecycle {

    private final int port;
    private final String portal;
    private final SignInSettings client;
    private final Cast cast;
    private @Nullable AnnotationConfigServletWebServerApplicationContext context;

    IdentityProvider(int port, String portal, SignInSettings client, Cast cast) {
        this.port = port;
        this.portal = portal;
        this.client = client;
        this.cast = cast;
    }

    @Override
    public void start() {
        var provider = new AnnotationConfigServletWebServerApplicationContext();
        provider.setId("identity-provider");
        provider.setEnvironment(environment());
        provider.registerBean(Cast.class, () -> cast);
        provider.registerBean(Client.class, () -> new Client(client.clientId(), client.clientSecret(), portal));
        provider.register(ProviderBeans.class);
        provider.refresh();
        context = provider;
    }

    @Override
    public void stop() {
        if (context != null) {
            context.close();
            context = null;
        }
    }

    @Override
    public boolean isRunning() {
        return context != null;
    }

    private StandardEnvironment environment() {
        var settings = Map.<String, Object>of(
                "server.port",
                port,
                "server.address",
                "localhost",
                "server.servlet.session.cookie.name",
                "alongside-provider",
                "server.servlet.session.cookie.http-only",
                true,
                "server.servlet.session.cookie.same-site",
                "lax",
                "alongside.provider.issuer",
                client.issuer());
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment.getPropertySources().addFirst(new MapPropertySource("identity provider", settings));
        return environment;
    }

    /** The one client that the provider serves, and where it lives. */
    record Client(String id, String secret, String portal) {}
}
