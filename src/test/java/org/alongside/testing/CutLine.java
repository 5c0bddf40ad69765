package org.alongside.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A line to a server on this machine that breaks where a test says: after so many bytes to the server, or so many bytes back. */
public final class CutLine {

    private static final int WHOLE = Integer.MAX_VALUE;

    private final int target;
    private final ServerSocket socket;
    private final AtomicInteger there = new AtomicInteger(WHOLE);
    private final AtomicInteger back = new AtomicInteger(WHOLE);

    CutLine(int target) {
        this.target = target;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The next calls end once so many bytes went there or came back. */
    public void cutAfter(int bytesThere, int bytesBack) {
        there.set(bytesThere);
        back.set(bytesBack);
    }

    /** Never again. */
    public void whole() {
        cutAfter(WHOLE, WHOLE);
    }

    private void accept() {
        while (true) {
            try {
                var caller = socket.accept();
                var called = new Socket(InetAddress.getLoopbackAddress(), target);
                Thread.ofVirtual().start(() -> carry(caller, called, there.get()));
                Thread.ofVirtual().start(() -> carry(called, caller, back.get()));
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }

    private static void carry(Socket from, Socket to, int most) {
        try (from;
                to) {
            var bytes = new byte[512];
            var left = most;
            while (left > 0) {
                var read = from.getInputStream().read(bytes, 0, Math.min(bytes.length, left));
                if (read < 0) {
                    return;
                }
                to.getOutputStream().write(bytes, 0, read);
                to.getOutputStream().flush();
                left -= read;
            }
        } catch (IOException ended) {
            // the other direction has closed the line
        }
    }
}
