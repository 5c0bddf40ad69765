package org.alongside.actor;

/** Why a verb did not do what was asked; nothing has changed. A value, never an exception, and a sentence for whoever asked. */
public interface Refusal {

    /** Translation key of the sentence that says what happened and what can be done next. */
    String key();
}
