package org.alongside;

import com.vaadin.flow.component.page.AppShellConfigurator;
import org.alongside.shell.RequiredSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Alongside. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Application implements AppShellConfigurator {

    static void main(String[] args) {
        var application = new SpringApplication(Application.class);
        application.addListeners(new RequiredSettings());
        application.run(args);
    }
}
