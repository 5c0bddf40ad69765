package org.alongside.shell;

import org.alongside.actor.SignInForTests;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.Screen.absent;
import static org.alongside.testing.Screen.authenticate;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.see;

@ViewTest
class WhoViewTest {

    private final World world;

    WhoViewTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void world() {
        world.begin();
    }

    @Test
    void somebodyWithTwoPostsIsAskedWhichOneToBe() {
        authenticate(SignInForTests.signedIn(World.ISSUER, "mo"));
        open("who");
        see("Case coordinator, Harbour Coordination Team", "Panel member, Harbour Special Allocation Service");
    }

    @Test
    void aWorkerWhoIsAlsoAFriendIsOneOrTheOther() {
        authenticate(SignInForTests.signedIn(World.ISSUER, "kerra"));
        open("who");
        see("Support worker, Lantern Outreach", "Trusted person");
    }

    @Test
    void somebodyUnknownIsToldWhomToAsk() {
        authenticate(SignInForTests.signedIn(World.ISSUER, "wilf"));
        open("who");
        see("We do not know you yet", "Ask your coordinator");
        absent("Case coordinator");
    }
}
