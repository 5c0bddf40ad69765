package org.alongside.mail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reception@surgery.example",
                "a.b+c@x.y.example",
                "o'brien@housing.example",
                "alongside@localhost"
            })
    void takesOnePlainAddress(String address) {
        assertThat(MailAddress.fault(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reception",
                "@surgery.example",
                "reception@",
                "a@b.example, c@d.example",
                "Reception <a@b.example>",
                "a@b.example\nBcc: c@d.example",
                "a@b.example\r\nBcc: c@d.example",
                "a@b.example\u2028",
                "a b@c.example",
                "a..b@c.example",
                "a@b..example",
                "a@-b.example",
                "<script>@b.example",
                "\uD83D\uDE00@b.example"
            })
    void refusesEverythingElse(String address) {
        assertThat(MailAddress.fault(address)).contains(MailRefusal.MAIL_ADDRESS_WRONG);
    }

    @Test
    void saysWhatIsMissingOrTooLong() {
        assertThat(MailAddress.fault(" ")).contains(MailRefusal.MAIL_ADDRESS_MISSING);
        assertThat(MailAddress.fault("a".repeat(250) + "@b.example")).contains(MailRefusal.MAIL_ADDRESS_TOO_LONG);
    }
}
