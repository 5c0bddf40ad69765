package org.alongside.journeys;

import java.util.function.UnaryOperator;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.alongside.local.Cast;
import org.alongside.testing.Browser;
import org.alongside.testing.Browser.Width;
import org.alongside.testing.FileText;
import org.alongside.testing.Portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** One of the cast at a browser of their own: what they press, write and see, by the names that a screen reader says. */
public final class Human implements AutoCloseable {

    private static final int MOST_STOPS = 120;

    private final Browser browser;
    private final UnaryOperator<String> portal;
    private final String story;
    private final String id;

    private Human(UnaryOperator<String> portal, String story, String id, Width width) {
        this.portal = portal;
        this.story = story;
        this.id = id;
        this.browser = Browser.open(width);
    }

    /** Signs this human in at the shared portal; screenshots are kept under the story's name. */
    static Human signedIn(String story, String id, Width width) {
        return signedIn(Portal.shared()::url, story, id, width);
    }

    /** The same at a portal of the test's own, by its addresses. */
    public static Human signedIn(UnaryOperator<String> portal, String story, String id, Width width) {
        var human = arriving(portal, story, id, width, "");
        human.sees("Sign out");
        return human;
    }

    /** Opens an address, has to sign in first, and is led to it. */
    static Human arriving(String story, String id, Width width, String address) {
        return arriving(Portal.shared()::url, story, id, width, address);
    }

    private static Human arriving(UnaryOperator<String> portal, String story, String id, Width width, String address) {
        var human = new Human(portal, story, id, width);
        human.open(address);
        human.pressAbout(Cast.read().human(id).name());
        human.seesNot("Who would you like to be?");
        return human;
    }

    /** The name of the cast for whoever sits here. */
    public String id() {
        return id;
    }

    public Page page() {
        return browser.page();
    }

    public void open(String address) {
        page().navigate(portal.apply("/" + address));
    }

    public void press(String button) {
        page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    /** Presses the button whose name has these words in it. */
    public void pressAbout(String words) {
        one(AriaRole.BUTTON, words).click();
    }

    public void follow(String link) {
        one(AriaRole.LINK, link).click();
    }

    public void write(String label, String text) {
        field(label).fill(text);
        field(label).press("Tab");
    }

    /** Writes a day into its field; Enter closes the calendar that opened. */
    void writeDay(String label, String day) {
        field(label).fill(day);
        field(label).press("Enter");
    }

    /** Picks from a list that opens when one writes into it. */
    void pick(String label, String option) {
        field(label).click();
        field(label).pressSequentially(option);
        page().getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(option))
                .first()
                .click();
        field(label).press("Tab");
    }

    /** Opens a part of the record that is open now. */
    public void tab(String name) {
        page().getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("Parts of the record"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
        assertThat(page().locator("nav.tabs a[aria-current=page]")).hasText(name);
    }

    /** Writes into a field and presses Enter in it. */
    public void type(String label, String words) {
        field(label).pressSequentially(words);
        field(label).press("Enter");
    }

    public void seesEmpty(String label) {
        assertThat(field(label)).hasValue("");
    }

    /** Fills a field of a day and a time. */
    void fillMoment(String label, String day, String time) {
        var both = page().locator("vaadin-date-time-picker").filter(new Locator.FilterOptions().setHasText(label));
        both.locator("input").first().fill(day);
        both.locator("input").first().press("Enter");
        both.locator("input").last().fill(time);
        both.locator("input").last().press("Enter");
    }

    void tick(String label) {
        field(label).check();
    }

    public void sees(String words) {
        assertThat(page().getByText(words)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
    }

    /** Sees them in a panel of the live page, where a line stands once it is kept; the one that waits on the device stands beside its field. */
    void seesKept(String words) {
        assertThat(page().locator(".panel").getByText(words).first()).isVisible();
    }

    public void seesNot(String words) {
        assertThat(page().getByText(words)).hasCount(0);
    }

    /** Tab until the focus is on it, as somebody without a mouse does; it has to be there at the latest. */
    void goTo(Locator target) {
        goTo(page(), target);
    }

    /** The same on a page for which nobody signs in. */
    static void goTo(Page page, Locator target) {
        assertThat(target.first()).isVisible();
        for (var stops = 0; stops < MOST_STOPS && !isFocused(target); stops++) {
            page.keyboard().press("Tab");
        }
        assertThat(target.first()).isFocused();
    }

    private static boolean isFocused(Locator target) {
        return Boolean.TRUE.equals(target.first().evaluate("one => one === one.getRootNode().activeElement"));
    }

    /** Goes there and presses Enter. */
    void enter(Locator target) {
        goTo(target);
        target.first().press("Enter");
    }

    /** Opens the list of a field and takes its first entry, once the focus is there. */
    void takeFirst(Locator field) {
        enter(field);
        var entry = page().getByRole(AriaRole.OPTION).first();
        assertThat(entry).isFocused();
        page().keyboard().press("Enter");
        assertThat(entry).isHidden();
    }

    /** Goes into a field and types. */
    void typeInto(String label, String words) {
        goTo(field(label));
        page().keyboard().type(words);
    }

    /** Looks at the whole page: no rule of access broken, nothing too wide, a picture kept. */
    public void looks(String name) {
        assertThat(page().locator("h1").first()).isVisible();
        browser.screenshot(story + "-" + id + "-" + name);
        browser.assertNoViolations();
        browser.assertNoSidewaysScrolling();
    }

    /** Prints the page on A4; what stands on the paper. */
    String print() {
        return FileText.ofPdf(page().pdf(new Page.PdfOptions().setFormat("A4")));
    }

    public Locator one(AriaRole role, String name) {
        return page().getByRole(role, new GetByRoleOptions().setName(name)).first();
    }

    private Locator field(String label) {
        return page().getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    @Override
    public void close() {
        browser.close();
    }
}
