package org.alongside.actor;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/** Signs viewers for one backend and one use, with a key that the database role of the application cannot read. */
@Component
class ViewerSignature {

    private final SecretKeySpec key;
    private final AtomicLong last = new AtomicLong();

    ViewerSignature(ActorSettings settings) {
        var bytes = Base64.getDecoder().decode(settings.actorKey());
        if (bytes.length < 32) {
            throw new IllegalStateException("alongside.actor-key must be at least 32 bytes in base64");
        }
        key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    byte[] key() {
        return key.getEncoded();
    }

    /** {@code kind|id|human|backend|number}; the number is microseconds since 1970 and never repeats in this process. */
    String claim(Viewer viewer, int backend) {
        return String.join(
                "|",
                viewer.kind().name().toLowerCase(java.util.Locale.ROOT),
                viewer.id(),
                Objects.toString(viewer.human(), ""),
                Integer.toString(backend),
                Long.toString(nextNumber()));
    }

    String sign(String claim) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(("claim|" + claim).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException noSuchMac) {
            throw new IllegalStateException(noSuchMac);
        }
    }

    private long nextNumber() {
        // wall-clock time on purpose: the database compares it with its own to bound the life of a signature
        return last.updateAndGet(before -> Math.max(before + 1, System.currentTimeMillis() * 1000));
    }
}
