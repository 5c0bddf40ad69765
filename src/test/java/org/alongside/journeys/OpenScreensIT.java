package org.alongside.journeys;

import org.alongside.local.Stage;
import org.alongside.testing.Browser.Width;
import org.junit.jupiter.api.Test;

/** A page that is open loses what is withdrawn. Nodes hear of it from PostgreSQL alone, so it does not matter on which of them it was recorded. */
class OpenScreensIT {

    private static final String NELL = "people/" + Stage.person("nell").value();
    private static final String LINE = "Morning routine";

    @Test
    void anOpenPageLosesWhatIsWithdrawn() {
        try (var kerra = Human.signedIn("open", "kerra", Width.DESK);
                var gwen = Human.signedIn("open", "gwen", Width.DESK);
                var jess = Human.signedIn("open", "jess", Width.DESK)) {
            kerra.pressAbout("Support worker, Lantern Outreach");
            kerra.sees("Actions of your agency");
            kerra.open(NELL + "/timeline");
            kerra.sees(LINE);
            gwen.open(NELL + "/timeline");
            gwen.sees(LINE);
            jess.open(NELL + "/sharing/board?of=" + Stage.agency("lantern").value() + "&what=plan");
            jess.follow("Stop sharing");
            jess.press("Check what will be saved");
            jess.press("Stop sharing now");
            jess.sees("Receipt");
            AtOnce.gone(kerra, LINE);
            kerra.sees("Nell");
            gwen.sees(LINE);
        }
    }
}
