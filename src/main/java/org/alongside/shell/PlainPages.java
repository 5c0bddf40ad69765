package org.alongside.shell;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** What anyone may fetch without signing in: pages of plain HTML without script, style sheets and icons. */
@Configuration(proxyBeanMethods = false)
class PlainPages {

    static final String SIGNED_OUT = "/signed-out";
    static final String NOT_SIGNED_IN = "/not-signed-in";
    static final String SIGN_IN_LATER = "/sign-in-later";
    static final String[] DOOR = {SIGNED_OUT, NOT_SIGNED_IN, SIGN_IN_LATER, "/styles/**", "/icons/**"};

    @Bean
    RouterFunction<ServerResponse> pages() {
        var routes = RouterFunctions.route();
        for (var path : List.of(SIGNED_OUT, NOT_SIGNED_IN, SIGN_IN_LATER)) {
            var page = new ClassPathResource("pages" + path + ".html");
            routes.GET(
                    path,
                    request ->
                            ServerResponse.ok().contentType(MediaType.TEXT_HTML).body(page));
        }
        return routes.build();
    }
}
