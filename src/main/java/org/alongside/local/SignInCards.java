package org.alongside.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.alongside.local.Cast.Human;
import org.alongside.local.Cast.Post;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.HtmlUtils;

/** The page of the built-in identity provider: a card for each human of the cast, plain HTML without script. */
record SignInCards(Cast cast) {

    static final String PATH = "/sign-in";
    static final String STYLE = "/sign-in.css";

    private static final Map<String, String> ROLES = Map.of(
            "gp-clinician", "GP",
            "gp-admin", "Practice administrator",
            "idva", "Domestic abuse adviser",
            "police-liaison", "Police liaison officer",
            "social-care", "Social worker");

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(PATH, this::page)
                .GET(
                        STYLE,
                        request -> ServerResponse.ok()
                                .contentType(MediaType.valueOf("text/css"))
                                .body(new ClassPathResource("local/sign-in.css")))
                .build();
    }

    private ServerResponse page(ServerRequest request) throws IOException {
        var page = new ClassPathResource("local/sign-in.html").getContentAsString(StandardCharsets.UTF_8);
        var csrf = (CsrfToken) request.attribute(CsrfToken.class.getName()).orElseThrow();
        var cards = cast.humans().stream().map(this::card).collect(Collectors.joining());
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_HTML)
                .body(page.formatted(csrf.getParameterName(), csrf.getToken(), cards));
    }

    private String card(Human human) {
        var parts = parts(human).stream()
                .map(part -> " <span>%s</span>".formatted(HtmlUtils.htmlEscape(part)))
                .collect(Collectors.joining());
        return "<li><button name=\"id\" value=\"%s\"><strong>%s</strong>%s</button></li>\n"
                .formatted(HtmlUtils.htmlEscape(human.id()), HtmlUtils.htmlEscape(human.name()), parts);
    }

    private List<String> parts(Human human) {
        var parts = new ArrayList<>(human.posts().stream().map(this::inWords).toList());
        if (human.trusted()) {
            parts.add("Trusted person");
        }
        if (human.person()) {
            parts.add("The person whom the others stand alongside");
        }
        return parts.isEmpty() ? List.of("Not known to Alongside") : parts;
    }

    private String inWords(Post post) {
        return inWords(post.role()) + ", " + cast.agency(post.agency()).name();
    }

    private static String inWords(String role) {
        var words = role.replace('-', ' ');
        return ROLES.getOrDefault(role, words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1));
    }
}
