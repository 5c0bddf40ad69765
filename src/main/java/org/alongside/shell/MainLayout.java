package org.alongside.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.alongside.actor.Choice;
import org.alongside.actor.Choices;

/** The frame of every staff page, each part a landmark: banner on top, menu and help on the left, the view in main. Views enter the menu by their own annotation. */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout {

    private final Choices choices;
    private final AuthenticationContext session;
    private final Main view = new Main();

    MainLayout(Choices choices, AuthenticationContext session) {
        this.choices = choices;
        this.session = session;
        setPrimarySection(Section.NAVBAR);
        addToNavbar(banner());
        addToDrawer(menu(), help());
        setContent(view);
    }

    @Override
    public void showRouterLayoutContent(HasElement shown) {
        view.getElement().removeAllChildren();
        view.getElement().appendChild(shown.getElement());
    }

    private Component banner() {
        var banner = new Header(toggle(), name(), me());
        banner.addClassName("banner");
        return banner;
    }

    private Component toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        return toggle;
    }

    private Component name() {
        var name = new Anchor("", getTranslation("shell.name"));
        name.addClassName("product");
        return name;
    }

    private Component menu() {
        var menu = new SideNav(getTranslation("shell.menu"));
        MenuConfiguration.getMenuEntries()
                .forEach(entry -> menu.addItem(new SideNavItem(getTranslation(entry.title()), entry.path())));
        return menu;
    }

    private Component me() {
        var me = new Div();
        me.addClassName("me");
        choices.current().ifPresent(choice -> me.add(new Span(as(choice))));
        if (choices.mine().size() > 1) {
            me.add(new Anchor("who", getTranslation("shell.change")));
        }
        var out = new Button(getTranslation("shell.signOut"), click -> session.logout());
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        me.add(out);
        return me;
    }

    private String as(Choice choice) {
        var agency = choice.agency();
        var role = getTranslation("role." + choice.role());
        return choice.name() + " · " + role + (agency == null ? "" : " · " + agency);
    }

    private Component help() {
        var help = new Footer(new Span(getTranslation("shell.help")));
        help.addClassName("help");
        return help;
    }
}
