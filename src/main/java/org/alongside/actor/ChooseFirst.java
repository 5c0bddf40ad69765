package org.alongside.actor;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before anybody sees a page they are somebody: the only choice is taken for them, several are asked on one page. */
@Component
public class ChooseFirst extends OncePerRequestFilter {

    /** Address of the page that asks; {@code then} names the page to go on to. */
    public static final String ASK = "who";

    private final Choices choices;

    ChooseFirst(Choices choices) {
        this.choices = choices;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return !request.getMethod().equals("GET")
                || request.getParameter("v-r") != null
                || path.startsWith("/VAADIN")
                || path.equals("/" + ASK)
                || path.contains(".");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (choices.settled(request)) {
            chain.doFilter(request, response);
        } else {
            var then = URLEncoder.encode(request.getRequestURI().substring(1), StandardCharsets.UTF_8);
            response.sendRedirect(request.getContextPath() + "/" + ASK + "?then=" + then);
        }
    }

    /** The security chain calls the filter, after it knows who signed in; the servlet container must not. */
    @Configuration(proxyBeanMethods = false)
    static class OnlyInTheChain {

        @Bean
        FilterRegistrationBean<ChooseFirst> notByTheContainer(ChooseFirst filter) {
            var registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
