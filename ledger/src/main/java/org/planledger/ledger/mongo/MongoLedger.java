package org.planledger.ledger.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.planledger.events.EventType;
import org.planledger.ledger.Append;
import org.planledger.ledger.Head;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.LedgerUnavailable;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.seal.KeyUnusable;
import org.planledger.ledger.seal.Vault;

/**
 * The ledger in the collection {@code commits} of a MongoDB database.
 *
 * <p>Opening it asks nothing of the database, so that a service starts while the database is away; whatever is asked
 * then is refused with {@link LedgerUnavailable}, and works again when the database is back.
 */
public final class MongoLedger implements Ledger {
    private final CommitReader reader;
    private final StreamReader streams;
    private final AllReader all;
    private final Receipts receipts;
    private final Queue queue;
    private final Writer writer;
    private final Newest newest;
    private final Vault vault;
    private final NewestLeaves leaves = new NewestLeaves(NewestLeaves.MOST);

    /**
     * A ledger that seals nothing.
     *
     * @param database its client must be configured with short timeouts, as {@link LedgerClient} does
     */
    public static MongoLedger open(MongoDatabase database, LedgerOptions options, Clock clock) {
        return open(database, options, clock, Vault.absent());
    }

    /** @param vault seals what is recorded, and opens what is read */
    public static MongoLedger open(MongoDatabase database, LedgerOptions options, Clock clock, Vault vault) {
        return new MongoLedger(Parts.sound(new Commits(database), vault), options, clock);
    }

    MongoLedger(Parts parts, LedgerOptions options, Clock clock) {
        this.reader = parts.reader();
        this.vault = parts.vault();
        this.receipts = parts.receipts();
        this.streams = new StreamReader(parts.commits(), parts.lines());
        this.all = new AllReader(parts);
        this.newest = new Newest(parts.commits(), reader);
        this.queue = new Queue(options);
        this.writer = new Writer(queue, new GroupCommit(parts, options, clock, newest::accept, leaves));
    }

    @Override
    public Receipt append(Append append) {
        return writer.write(asking(() -> Waiting.of(append, EventType::of, vault)));
    }

    /** How many commands wait for the next turn to write. */
    public int waiting() {
        return queue.size();
    }

    @Override
    public Optional<Receipt> receiptOf(String commandId) {
        return asking(() -> receipts.lastEventOf(commandId).map(last -> Receipts.receipt(last, true)));
    }

    @Override
    public Map<String, Receipt> receiptsOf(Collection<String> commandIds) {
        return asking(() -> receipts.of(commandIds));
    }

    @Override
    public List<RecordedEvent> stream(String stream, long fromSequence) {
        return asking(() -> streams.read(stream, fromSequence));
    }

    @Override
    public Stream<RecordedEvent> after(long position) {
        return asking(() -> all.after(position));
    }

    @Override
    public List<RecordedEvent> next(long position, int limit) {
        return asking(() -> all.next(position, limit));
    }

    @Override
    public List<byte[]> leaves(long position, int limit) {
        return leaves.after(position, limit);
    }

    @Override
    public Head head() {
        var tip = asking(newest::get);
        return new Head(tip.position(), tip.hash());
    }

    @Override
    public void close() {
        writer.close();
    }

    static <T> T asking(Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException e) {
            throw new LedgerUnavailable("The database did not answer.", false, e);
        } catch (KeyUnusable e) {
            throw new LedgerUnavailable(String.valueOf(e.getMessage()), false, e);
        }
    }
}
