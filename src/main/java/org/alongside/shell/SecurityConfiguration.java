package org.alongside.shell;

import java.time.Clock;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.alongside.actor.ChooseFirst;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

import static org.springframework.security.config.Customizer.withDefaults;

/** Three doors: health for whoever runs the portal, plain pages for everyone, and all else for those who signed in. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain healthDoor(HttpSecurity http) {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/actuator/health/liveness", "/actuator/health/readiness")
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .exceptionHandling(
                        closed -> closed.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
                .requestCache(cache -> cache.disable())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain plainDoor(HttpSecurity http) {
        return http.securityMatcher(PlainPages.DOOR)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> forgetting(strict(headers, ContentPolicy.ofPlainPages())))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain mainDoor(
            HttpSecurity http,
            SignInSettings settings,
            ClientRegistrationRepository issuers,
            ChooseFirst chooseFirst,
            VaadinDefaultRequestCache asked,
            Clock clock) {
        unmarked(asked);
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.oauth2LoginPage(SignIn.START, "{baseUrl}" + PlainPages.SIGNED_OUT)
                                .anyRequest(AuthorizedUrl::authenticated))
                .oauth2Login(login -> login.failureHandler(new SignInRefused()))
                .addFilterBefore(new LongestSession(clock), SecurityContextHolderFilter.class)
                .addFilterBefore(new IssuerAway(issuers), OAuth2AuthorizationRequestRedirectFilter.class)
                .addFilterAfter(chooseFirst, AuthorizationFilter.class)
                .headers(headers -> strict(headers, ContentPolicy.ofScreens(settings.issuerOrigin())))
                .build();
    }

    /** Whoever signs in is led to the address that they asked for, without a mark on it; no name means none, whatever the annotation says. */
    @SuppressWarnings("NullAway")
    private static void unmarked(VaadinDefaultRequestCache asked) {
        var kept = new HttpSessionRequestCache();
        kept.setMatchingRequestParameterName(null);
        asked.setDelegateRequestCache(kept);
    }

    /** Written before the page is made, because Tomcat 11 closes a forwarded page without asking for them. */
    private static HeadersConfigurer<HttpSecurity> strict(
            HeadersConfigurer<HttpSecurity> headers, String contentPolicy) {
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <T extends HeaderWriterFilter> T postProcess(T filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                .httpStrictTransportSecurity(withDefaults());
        return headers;
    }

    /** Whoever has signed out leaves nothing of what they typed on the device. */
    private static void forgetting(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter((request, response) -> {
            if (request.getServletPath().equals(PlainPages.SIGNED_OUT)) {
                response.setHeader("Clear-Site-Data", "\"storage\"");
            }
        });
    }
}
