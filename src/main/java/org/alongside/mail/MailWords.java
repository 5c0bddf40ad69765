package org.alongside.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of mails and of pages outside of the screens, from the translations of the screens. */
public final class MailWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.UK);

    private MailWords() {}

    /** The words under this key; with arguments, an apostrophe is written twice there. */
    public static String of(String key, Object... arguments) {
        var text = WORDS.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.UK).format(arguments);
    }
}
