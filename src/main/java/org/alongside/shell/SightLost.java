package org.alongside.shell;

import org.alongside.actor.Hears;
import org.springframework.stereotype.Component;

/** Hears who has lost sight of something, whichever node it was recorded on, and shows their open screens anew. */
@Component
class SightLost implements Hears {

    private final OpenScreens screens;

    SightLost(OpenScreens screens) {
        this.screens = screens;
    }

    @Override
    public String channel() {
        return "alongside_sight_lost";
    }

    @Override
    public void heard(String words) {
        screens.showAnew(words);
    }

    @Override
    public void listening() {
        screens.showEverybodyAnew();
    }
}
