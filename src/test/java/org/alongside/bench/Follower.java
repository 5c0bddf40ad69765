package org.alongside.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who follows a meeting without a screen: signs in, opens the live page and listens at its WebSocket, as the browser's part of Vaadin
 * does. It remembers when it was sent which words, and draws nothing.
 */
final class Follower implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"(_csrf[^\"]*)\" value=\"([^\"]+)\"");
    private static final Pattern NAVIGATED = Pattern.compile("\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern PUSH = Pattern.compile("\"Vaadin-Push-ID\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern SCREEN = Pattern.compile("\"v-uiId\"\\s*:\\s*(\\d+)");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private final Map<String, Long> arrived = new ConcurrentHashMap<>();
    private final String portal;
    private @Nullable WebSocket line;

    private Follower(String portal) {
        this.portal = portal;
    }

    /** Somebody of the cast with one post, at this address of the portal. */
    static Follower at(String portal, String human, String address) throws Exception {
        var follower = new Follower(portal);
        follower.signIn(human, address);
        follower.open(address);
        return follower;
    }

    /** When words first came, by {@link System#nanoTime}; nothing while they have not. */
    @Nullable
    Long arrival(String words) {
        return arrived.get(words);
    }

    private void signIn(String human, String address) throws Exception {
        var page = get(portal + "/" + address);
        var token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("no sign-in page: " + page.uri());
        }
        var form = token.group(1) + "=" + encoded(token.group(2)) + "&id=" + encoded(human);
        var signedIn = client.send(
                HttpRequest.newBuilder(page.uri())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (signedIn.statusCode() != 200 || !signedIn.uri().getPath().endsWith("/live")) {
            throw new IllegalStateException("not signed in: " + signedIn.uri());
        }
    }

    private void open(String address) throws Exception {
        var begun = get(portal + "/?v-r=init&location=" + encoded(address) + "&query=")
                .body();
        var screen = one(SCREEN, begun);
        var navigate = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"","appShellTitle":"",\
                "historyState":{"idx":0},"trigger":""}}],"syncId":0,"clientId":0}""".formatted(one(NAVIGATED, begun), address);
        var page = client.send(
                HttpRequest.newBuilder(URI.create(portal + "/?v-r=uidl&v-uiId=" + screen))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(navigate))
                        .build(),
                BodyHandlers.ofString());
        if (!page.body().contains("Agenda")) {
            throw new IllegalStateException("no live page: " + page.body());
        }
        listen(screen, one(PUSH, begun));
    }

    private void listen(String screen, String push) {
        var address = portal.replace("http:", "ws:") + "/VAADIN/push?v-r=push&v-uiId=" + screen + "&v-pushId=" + push
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true";
        line = client.newWebSocketBuilder()
                .header("Cookie", cookies())
                .buildAsync(URI.create(address), new Ear())
                .join();
    }

    private String cookies() {
        return ((CookieManager) client.cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static String one(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        if (line != null) {
            line.abort();
        }
        client.close();
    }

    /** Puts messages together from their frames and notes which of the lines that are waited for are in them. */
    private final class Ear implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                var found = LiveBench.LINE.matcher(message);
                while (found.find()) {
                    arrived.putIfAbsent(found.group(), System.nanoTime());
                }
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
