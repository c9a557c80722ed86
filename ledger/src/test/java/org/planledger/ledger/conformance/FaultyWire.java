package org.planledger.ledger.conformance;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** A connection between a client and a MongoDB server that fails at the next insert in the way it is told. */
public final class FaultyWire implements AutoCloseable {
    /** What happens to the next insert. The client's connection ends in each case. */
    public enum Fault {
        /** It never leaves the client's side. */
        REQUEST_LOST,
        /** The server carries it out, and the client never hears of it. */
        REPLY_LOST,
        /** It stays on the way, and arrives when {@link #deliverWhatIsHeld()} is called. */
        REQUEST_HELD
    }

    private static final byte[] INSERT = "\2insert\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int COMMAND_BEGINS_AT = 25; // header 16, flags 4, kind 1, document's length 4

    private final String uri;
    private final ServerAddress server;
    private final ServerSocket listening;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Fault> next = new AtomicReference<>();
    private final AtomicReference<Runnable> held = new AtomicReference<>();
    private final Latch struck = new Latch();
    private volatile boolean cut;

    public FaultyWire(String uri) {
        this.uri = uri;
        this.server = new ServerAddress(new ConnectionString(uri).getHosts().get(0));
        try {
            this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        start(this::accept);
    }

    /** The server's address by way of this wire; without the driver's own retries, which would hide the fault. */
    public String uri() {
        var address = "127.0.0.1:" + listening.getLocalPort();
        var hosts = String.join(",", new ConnectionString(uri).getHosts());
        var direct = uri.replace(hosts, address).replaceAll("/?(\\?.*)?$", "");
        return direct + "/?directConnection=true&retryWrites=false";
    }

    public void failNextInsert(Fault fault) {
        next.set(fault);
    }

    /** Waits until the fault has struck. */
    public void awaitStruck() {
        struck.await("an insert met the fault");
    }

    public void deliverWhatIsHeld() {
        held.get().run();
    }

    /** Ends all connections and lets none through until {@link #mend}. */
    public void cut() {
        cut = true;
        open.forEach(FaultyWire::end);
    }

    public void mend() {
        cut = false;
    }

    @Override
    public void close() throws IOException {
        listening.close();
        cut();
    }

    private void accept() throws IOException {
        while (true) {
            var client = listening.accept();
            if (cut) end(client);
            else connect(client);
        }
    }

    private void connect(Socket client) throws IOException {
        var upstream = new Socket(server.getHost(), server.getPort());
        open.add(client);
        open.add(upstream);
        var line = new Line(client, upstream);
        start(line::requests);
        start(line::replies);
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // the connection ended, which is this class's purpose
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Line {
        private final Socket client;
        private final Socket upstream;
        private volatile boolean dropReply;
        private volatile boolean keepUpstream;

        Line(Socket client, Socket upstream) {
            this.client = client;
            this.upstream = upstream;
        }

        void requests() throws IOException {
            try {
                for (var message = read(client); ; message = read(client)) {
                    var fault = isInsert(message) ? next.getAndSet(null) : null;
                    if (fault == null) upstream.getOutputStream().write(message);
                    else if (strike(fault, message)) return;
                }
            } finally {
                if (!dropReply && !keepUpstream) end(upstream);
            }
        }

        /** @return whether the client's connection is to end at once */
        private boolean strike(Fault fault, byte[] message) throws IOException {
            dropReply = fault == Fault.REPLY_LOST;
            keepUpstream = fault == Fault.REQUEST_HELD;
            if (fault == Fault.REPLY_LOST) {
                upstream.getOutputStream().write(message);
                return false;
            }
            if (fault == Fault.REQUEST_HELD) {
                open.remove(upstream);
                held.set(() -> deliver(message));
            }
            end(client);
            struck.open();
            return true;
        }

        private void deliver(byte[] message) {
            try {
                upstream.getOutputStream().write(message);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            arrived.await("what was held has arrived");
        }

        private final Latch arrived = new Latch();

        void replies() throws IOException {
            try {
                for (var message = read(upstream); ; message = read(upstream)) {
                    if (dropReply || keepUpstream) break;
                    client.getOutputStream().write(message);
                }
            } finally {
                end(client);
                end(upstream);
                arrived.open();
                if (dropReply) struck.open();
            }
        }
    }

    private static byte[] read(Socket from) throws IOException {
        var in = new DataInputStream(from.getInputStream());
        var length = in.readNBytes(4);
        if (length.length < 4) throw new EOFException();
        int size = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
        var message = ByteBuffer.allocate(size).put(length);
        return message.put(in.readNBytes(size - 4)).array();
    }

    private static boolean isInsert(byte[] message) {
        int end = COMMAND_BEGINS_AT + INSERT.length;
        return message.length > end
                && java.util.Arrays.equals(message, COMMAND_BEGINS_AT, end, INSERT, 0, INSERT.length);
    }
}
