package org.alongside.circle.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.circle.Given;
import org.alongside.circle.Home;
import org.alongside.consent.Notices;
import org.alongside.kit.Dates;
import org.alongside.sharing.ShareFacts;
import org.alongside.sharing.SharingSentence;
import org.alongside.sharing.Telling;

/** The cards of the home page; five at most, each a heading and a few plain sentences. */
class HomeCards {

    private final String name;
    private final boolean own;

    HomeCards(String name, boolean own) {
        this.name = name;
        this.own = own;
    }

    Component next(Home.Next next) {
        var card = card("circle.next");
        card.add(new Paragraph(Dates.moment(next.at())), new Paragraph(next.title()), new Paragraph(next.place()));
        if (!next.with().isEmpty()) {
            var sentence = new SharingSentence(card::getTranslation);
            card.add(new Paragraph(card.getTranslation("circle.with", sentence.list(next.with()))));
        }
        return card;
    }

    Component plan(Home.Page page) {
        var card = card(own ? "circle.ownPlan" : "circle.plan");
        for (var goal : page.goals()) {
            card.add(new H3(goal.title()));
            var words = goal.ownWords();
            if (words != null) {
                card.add(new Paragraph("“" + words + "”"));
            }
            if (goal.steps() > 0) {
                card.add(new Paragraph(card.getTranslation("circle.steps", goal.done(), goal.steps())));
            }
        }
        page.wayBack().ifPresent(wayBack -> wayBack(card, wayBack));
        return card;
    }

    private static void wayBack(Section card, Home.WayBack wayBack) {
        card.add(new H3(card.getTranslation("circle.wayBack")));
        card.add(new Paragraph(card.getTranslation("scheme.stage." + wayBack.stage())));
        var review = wayBack.nextReview();
        if (review != null) {
            card.add(new Paragraph(card.getTranslation("circle.review", Dates.day(review))));
        }
        var help = wayBack.wouldHelp();
        if (help != null) {
            card.add(new Paragraph(card.getTranslation("circle.wouldHelp", help)));
        }
    }

    /** What was given, and one fixed sentence for everybody about the rest. */
    Component why(List<Given.Row> given) {
        var card = card("circle.why");
        var sentence = new SharingSentence(card::getTranslation);
        for (var each : given) {
            var single = each.items() == 0 ? Stream.<String>empty() : Stream.of(card.getTranslation("circle.single"));
            var what = Stream.concat(
                            each.categories().stream().map(code -> card.getTranslation("sharing.what." + code)), single)
                    .toList();
            var until = Dates.plain(Dates.dayOf(each.ends().toInstant().minusSeconds(1)));
            card.add(
                    new Paragraph(card.getTranslation("circle.given", sentence.list(what), until)),
                    new Paragraph(card.getTranslation(
                            "circle.saidYes",
                            name,
                            Dates.plain(Dates.dayOf(each.saidAt().toInstant())))));
        }
        card.add(new Paragraph(card.getTranslation("circle.private", name)));
        return card;
    }

    /** For the person: who can see what they agreed to, and what they took back of it. */
    Component whoCanSee(List<ShareFacts.Share> shares, List<ShareFacts.Withdrawal> withdrawals, Telling telling) {
        var card = card("circle.who");
        var sentence = new SharingSentence(card::getTranslation);
        var list = new UnorderedList();
        shares.stream().filter(each -> each.state().equals("active")).forEach(share -> {
            var sees = card.getTranslation(
                    "circle.sees", sentence.list(telling.who(share)), sentence.things(telling.what(share)));
            var item = new ListItem(new Paragraph(sees));
            withdrawals.stream()
                    .filter(each -> each.share().equals(share.id()))
                    .forEach(each -> item.add(new Paragraph(telling.withdrawal(share, each))));
            list.add(item);
        });
        card.add(list.getComponentCount() == 0 ? new Paragraph(card.getTranslation("circle.nobody")) : list);
        card.add(new Paragraph(card.getTranslation("circle.change")));
        return card;
    }

    /** What the person was told, newest first. */
    Component told(List<Notices.Row> told) {
        var card = card("circle.told");
        told.forEach(each ->
                card.add(new Paragraph(card.getTranslation("circle.told." + each.about(), Dates.moment(each.at())))));
        card.add(new Paragraph(card.getTranslation("circle.told.ask")));
        return card;
    }

    private Section card(String key) {
        var card = new Section();
        card.addClassName("card");
        card.add(new H2(card.getTranslation(key, name)));
        return card;
    }
}
