package org.alongside.local;

import java.util.Properties;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** A real mail server inside the process, and a page that shows what it took; unless {@code spring.mail.host} names another one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
@Profile("local")
@ConditionalOnProperty(name = "spring.mail.host", havingValue = "none", matchIfMissing = true)
class LocalMail {

    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail mailServer() {
        return new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    }

    @Bean
    JavaMailSender mailSender(GreenMail mailServer, MailProperties properties) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(mailServer.getSmtp().getPort());
        sender.setDefaultEncoding("UTF-8");
        var settings = new Properties();
        settings.putAll(properties.getProperties());
        sender.setJavaMailProperties(settings);
        return sender;
    }

    @Bean
    RouterFunction<ServerResponse> mailPage(GreenMail mailServer) {
        return new MailPage(mailServer).routes();
    }

    @Bean
    @Order(0)
    SecurityFilterChain mailPageDoor(HttpSecurity http) {
        return http.securityMatcher(MailPage.PATH)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(
                        headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(
                                        "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'")))
                .build();
    }
}
