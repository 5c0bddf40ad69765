package org.alongside.shell;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Pages for people who are not signed in: plain HTML, no script, no session needed. */
@Configuration(proxyBeanMethods = false)
class PlainPages {

    static final String SIGNED_OUT = "/signed-out";
    static final String NOT_SIGNED_IN = "/not-signed-in";
    static final String[] PATHS = {SIGNED_OUT, NOT_SIGNED_IN};

    @Bean
    RouterFunction<ServerResponse> pages() {
        var routes = RouterFunctions.route();
        for (var path : PATHS) {
            var page = new ClassPathResource("pages" + path + ".html");
            routes.GET(
                    path,
                    request ->
                            ServerResponse.ok().contentType(MediaType.TEXT_HTML).body(page));
        }
        return routes.build();
    }
}
