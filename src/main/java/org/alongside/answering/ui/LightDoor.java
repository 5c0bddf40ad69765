package org.alongside.answering.ui;

import org.alongside.answering.AnsweringRoutes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The door for links from mails: no session, no script, nothing from elsewhere, and no address passed on, because links are secrets. Every form
 * carries a token against forgery.
 */
@Configuration(proxyBeanMethods = false)
class LightDoor {

    private static final String NOTHING_FROM_ELSEWHERE =
            "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    @Bean
    @Order(2)
    SecurityFilterChain answersDoor(
            HttpSecurity http, @Value("${server.servlet.session.cookie.secure}") boolean secure) {
        return http.securityMatcher(
                        "/" + AnsweringRoutes.LINK + "/**",
                        "/" + AnsweringRoutes.ANSWERS,
                        "/" + AnsweringRoutes.ANSWERS + "/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(stale -> stale.accessDeniedHandler(new StaleForm()))
                .csrf(csrf -> csrf.csrfTokenRepository(forgery(secure)))
                .headers(headers -> headers.withObjectPostProcessor(eagerly())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING_FROM_ELSEWHERE))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    private static CookieCsrfTokenRepository forgery(boolean secure) {
        var repository = new CookieCsrfTokenRepository();
        repository.setCookieName(secure ? "__Host-answers-form" : "answers-form");
        repository.setCookiePath("/");
        repository.setCookieCustomizer(
                cookie -> cookie.secure(secure).httpOnly(true).sameSite("Strict"));
        return repository;
    }

    /** Headers are written before the page, as everywhere. */
    private static ObjectPostProcessor<HeaderWriterFilter> eagerly() {
        return new ObjectPostProcessor<>() {
            @Override
            public <T extends HeaderWriterFilter> T postProcess(T filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
