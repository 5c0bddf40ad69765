package org.alongside;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.lumo.Lumo;
import org.alongside.shell.RequiredSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Alongside. Pages are pushed to, so that an open one loses at once what its reader may no longer see. */
@Push
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/app.css")
@SpringBootApplication
@ConfigurationPropertiesScan
public class Application implements AppShellConfigurator {

    static void main(String[] args) {
        var application = new SpringApplication(Application.class);
        application.addListeners(new RequiredSettings());
        application.run(args);
    }
}
