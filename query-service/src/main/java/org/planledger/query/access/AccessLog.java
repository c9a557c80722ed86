package org.planledger.query.access;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.planledger.query.register.ItemId;

/**
 * The access log: one chain of lines per partnership, to which lines are only ever added. Several processes may write
 * it; whoever finds a number taken goes on behind it.
 */
public final class AccessLog {
    /** No read waits longer for others that are being recorded. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int ATTEMPTS = 100;

    private final AccessDocuments documents;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Head> heads = new ConcurrentHashMap<>();

    public AccessLog(MongoDatabase database, Clock clock) {
        this.documents = new AccessDocuments(database);
        this.clock = clock;
    }

    private record Head(long number, String hash) {
        static final Head NONE = new Head(0, Logged.BEGINNING);
    }

    /**
     * Records what the person of this request is about to read; returns once it is durable.
     *
     * @param items whose exempt matter it is
     * @throws NotLogged where it could not be recorded: then it must not be handed out
     */
    public void record(String partnershipId, Access.What what, Collection<ItemId> items) {
        try {
            if (!lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS))
                throw new NotLogged("Too much is being recorded at once.", null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotLogged("Interrupted.", e);
        }
        try {
            append(partnershipId, what, List.copyOf(items));
        } catch (MongoException e) {
            heads.remove(partnershipId);
            throw new NotLogged("The access log's database did not answer.", e);
        } finally {
            lock.unlock();
        }
    }

    private void append(String partnershipId, Access.What what, List<ItemId> items) {
        var head = heads.computeIfAbsent(partnershipId, this::newest);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var logged = Logged.after(head.hash(), access(partnershipId, head.number() + 1, what, items));
            if (documents.insert(partnershipId, head.number() + 1, logged)) {
                heads.put(partnershipId, new Head(head.number() + 1, logged.hash()));
                return;
            }
            head = behind(head, partnershipId);
        }
        throw new NotLogged("Others recorded faster, each time.", null);
    }

    private Access access(String partnershipId, long number, Access.What what, List<ItemId> items) {
        return new Access(
                partnershipId, number, clock.instant(), what, Asker.person(), Asker.title(), items, Asker.address());
    }

    private Head newest(String partnershipId) {
        return documents
                .newest(partnershipId)
                .map(line -> new Head(line.getKey(), line.getValue().hash()))
                .orElse(Head.NONE);
    }

    /** The newest line where others have written behind the one that was the newest. */
    private Head behind(Head known, String partnershipId) {
        var head = known;
        for (var next = after(head, partnershipId); next.isPresent(); next = after(head, partnershipId))
            head = next.get();
        return head;
    }

    private Optional<Head> after(Head head, String partnershipId) {
        long number = head.number() + 1;
        return documents.find(partnershipId, number).map(logged -> new Head(number, logged.hash()));
    }

    /**
     * A line as an auditor reads it.
     *
     * @param access null where the line is not there, or cannot be read
     * @param intact whether it is as it was written, and follows the one before it
     */
    public record Line(long number, @Nullable Access access, boolean intact) {}

    /** @param next the number to go on before, or null where there is nothing further */
    public record Page(List<Line> lines, @Nullable Long next) {}

    /**
     * Some lines, newest first.
     *
     * @param beyond those before this number, or null for the newest
     */
    public Page page(String partnershipId, @Nullable Long beyond, int limit) {
        long newest = Math.max(newest(partnershipId).number(), known(partnershipId));
        long last = beyond == null ? newest : Math.min(beyond - 1, newest);
        long first = Math.max(1, last - limit + 1);
        var found = documents.between(partnershipId, Math.max(1, first - 1), last);
        var lines = new ArrayList<Line>();
        for (long number = last; number >= first; number--) lines.add(line(number, found));
        return new Page(lines, first > 1 ? first : null);
    }

    /** The newest line that this process has written or seen: where the log ends before it, lines were taken off. */
    private long known(String partnershipId) {
        return heads.getOrDefault(partnershipId, Head.NONE).number();
    }

    private static Line line(long number, Map<Long, Logged> found) {
        var logged = found.get(number);
        if (logged == null) return new Line(number, null, false);
        var before = found.get(number - 1);
        var previous = before == null ? Logged.BEGINNING : before.hash();
        boolean intact = logged.isWhole() && logged.previous().equals(previous);
        return new Line(number, logged.isWhole() ? logged.access() : null, intact);
    }
}
