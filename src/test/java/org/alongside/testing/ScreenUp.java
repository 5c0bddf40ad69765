package org.alongside.testing;

import java.util.Locale;
import java.util.Objects;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import kotlin.jvm.functions.Function0;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.util.ClassUtils;

/** A faked browser for whoever signs in during a test. */
class ScreenUp implements BeforeEachCallback, AfterEachCallback {

    private static final Routes ROUTES = discovered();

    private static @Nullable ApplicationContext spring;

    @Override
    public void beforeEach(ExtensionContext context) {
        Locale.setDefault(Locale.UK);
        spring = SpringExtension.getApplicationContext(context);
        MockVaadin.setMockRequestFactory(ScreenUp::request);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** A new browser window in which this human is signed in; any earlier one is closed. */
    static void as(Authentication authentication) {
        MockVaadin.tearDown();
        SecurityContextHolder.getContext().setAuthentication(authentication);
        Function0<UI> ui = UI::new;
        MockVaadin.setup(ui, new MockSpringServlet(ROUTES, Objects.requireNonNull(spring), ui));
    }

    private static FakeRequest request(FakeHttpSession session) {
        var request = new FakeRequest(session);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null) {
            request.setUserPrincipalInt(authentication);
            request.setUserInRole((principal, role) -> authentication.getAuthorities().stream()
                    .anyMatch(each -> ("ROLE_" + role).equals(each.getAuthority())));
        }
        return request;
    }

    /** Views are package-private, which Karibu's own discovery passes over. */
    @SuppressWarnings("unchecked")
    private static Routes discovered() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var routes = new Routes();
        for (var view : scanner.findCandidateComponents("org.alongside")) {
            routes.getRoutes().add((Class<? extends Component>)
                    ClassUtils.resolveClassName(Objects.requireNonNull(view.getBeanClassName()), null));
        }
        return routes;
    }
}
