package org.planledger.standalone.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk whose syncs can be counted, held up and made to fail, and that can be full. Public for H2 to build. */
public final class FaultyDisk extends FilePathWrapper {
    private static final int ANY_NUMBER = 1_000_000;
    private static final Semaphore PASSING = new Semaphore(ANY_NUMBER);
    private static final AtomicInteger SYNCS = new AtomicInteger();
    private static volatile boolean syncsFail;
    private static volatile boolean full;

    /** In good order again; answers the prefix of its files. */
    static String healthy() {
        FilePath.register(new FaultyDisk());
        syncsFail = false;
        full = false;
        letSyncsPass();
        return "faulty:";
    }

    static int syncs() {
        return SYNCS.get();
    }

    static void holdSyncs() {
        PASSING.drainPermits();
    }

    static boolean holdsOne() {
        return PASSING.hasQueuedThreads();
    }

    static void letOneSyncPass() {
        PASSING.release();
    }

    static void letSyncsPass() {
        PASSING.drainPermits();
        PASSING.release(ANY_NUMBER);
    }

    static void failSyncs() {
        syncsFail = true;
    }

    static void fillUp() {
        full = true;
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Opened(super.open(mode));
    }

    private static final class Opened extends FileBase {
        private final FileChannel base;

        Opened(FileChannel base) {
            this.base = base;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            PASSING.acquireUninterruptibly();
            if (syncsFail) throw new IOException("Input/output error");
            base.force(metaData);
            SYNCS.incrementAndGet();
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            if (full) throw new IOException("No space left on device");
            return base.write(source, position);
        }

        @Override
        public synchronized int write(ByteBuffer source) throws IOException {
            return write(source, base.position());
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return base.read(target, position);
        }

        @Override
        public synchronized int read(ByteBuffer target) throws IOException {
            return base.read(target);
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public long position() throws IOException {
            return base.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            return base.position(position);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            return base.truncate(size);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
