package org.alongside.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.alongside.agency.WorkingDays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** A node that hands mails over and does nothing else, in a process of its own, which a test may kill. */
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionManagerCustomizationAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JooqAutoConfiguration.class,
    MailSenderAutoConfiguration.class
})
@ConfigurationPropertiesScan({"org.alongside.actor", "org.alongside.mail"})
@ComponentScan(
        basePackages = {"org.alongside.actor", "org.alongside.mail"},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            ".*\\.ui\\..*",
                            ".*\\.mail\\.Postman",
                            ".*\\.actor\\.(ChooseFirst.*|Choices|Transactions)"
                        }))
@Import(WorkingDays.class)
public class SenderProcess {

    /** Runs until it is killed. */
    public static void main(String[] settings) {
        SpringApplication.run(SenderProcess.class, settings);
    }

    /** Starts it, with the settings of tests and these. */
    static Process start(Path log, String... settings) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SenderProcess.class.getName(),
                "--spring.main.web-application-type=none",
                "--spring.main.keep-alive=true",
                "--spring.profiles.active=test",
                "--alongside.mail.sends=true"));
        Stream.of(settings).map(setting -> "--" + setting).forEach(command::add);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }
}
