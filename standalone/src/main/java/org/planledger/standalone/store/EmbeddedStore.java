package org.planledger.standalone.store;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/**
 * A server on a data folder that MongoDB's drivers can talk to, for one machine.
 *
 * <p>It answers a command only when everything the answer speaks of is committed and synced to disk, reads included. If
 * the disk fails, the commands under way get no answer (their connections end), every later one is refused with the
 * reason, and a new start on a healthy disk goes on with all that was ever acknowledged.
 *
 * <p>It has no transactions and only unique indexes. Equality and {@code $in} on an indexed field, ranges of
 * {@code _id}, and the order of {@code _id} either way cost what they answer; everything else is a scan, and another
 * order sorts in memory.
 */
public final class EmbeddedStore implements AutoCloseable {
    private final FolderLock lock;
    private final MongoServer server;

    private EmbeddedStore(FolderLock lock, DurableBackend backend, InetSocketAddress address) {
        this.lock = lock;
        this.server = new MongoServer(backend);
        server.bind(address);
    }

    /**
     * Opens the folder, creating it where it is missing, and listens on 127.0.0.1 only.
     *
     * @param port 0 for any free one
     * @throws FolderInUse where another process has the folder open
     * @throws StoreUnreadable where the folder or the file in it cannot be opened
     */
    public static EmbeddedStore open(Path folder, int port) {
        return open(folder, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /** As {@link #open(Path, int)}, on an address that other machines may reach; there is no password. */
    public static EmbeddedStore open(Path folder, InetSocketAddress address) {
        return open(folder, address, "");
    }

    static EmbeddedStore open(Path folder, InetSocketAddress address, String fileSystem) {
        FolderLock lock = FolderLock.take(folder);
        try {
            return new EmbeddedStore(lock, new DurableBackend(StoreFile.open(folder, fileSystem)), address);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Whether there is a store in the folder. */
    public static boolean isIn(Path folder) {
        return StoreFile.isIn(folder);
    }

    /**
     * For a driver on this machine, without a database name. A store in one's own process is not away, but late where
     * the machine is busy.
     */
    public String connectionString() {
        InetSocketAddress address = server.getLocalAddress();
        return "mongodb://%s:%d/?directConnection=true&retryWrites=false&serverSelectionTimeoutMS=30000"
                .formatted(address.getAddress().getHostAddress(), address.getPort());
    }

    /** Ends all connections, brings what is left to disk and lets go of the folder. */
    @Override
    public void close() {
        try {
            server.shutdownNow();
        } finally {
            lock.close();
        }
    }
}
