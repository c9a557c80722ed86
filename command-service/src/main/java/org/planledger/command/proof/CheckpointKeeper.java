package org.planledger.command.proof;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.planledger.events.ReviewEvent.ScrutinyReviewClosed;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.proof.checkpoint.CheckpointShelf;
import org.planledger.ledger.proof.checkpoint.GatedLedger;
import org.planledger.ledger.proof.checkpoint.LedgerWatch;
import org.planledger.ledger.proof.checkpoint.SetBack;
import org.planledger.ledger.proof.checkpoint.SignedCheckpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes checkpoints: on a schedule, when a scrutiny review is closed, and when somebody asks. */
@Component
public final class CheckpointKeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointKeeper.class);

    private final CheckpointSettings settings;
    private final Clock clock;
    private final AtomicBoolean awaited = new AtomicBoolean();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "checkpoints");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable LedgerWatch watch;

    CheckpointKeeper(CheckpointSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The ledger as it is to be used: it records nothing while it does not continue the newest checkpoint. Where no
     * checkpoints are made it is the same ledger.
     */
    public Ledger guarding(Ledger ledger) {
        if (!settings.areMade()) {
            LOG.warn("No checkpoints of the ledger are made: planledger.checkpoints.folder is not set.");
            return ledger;
        }
        var keys = settings.signingKeys();
        var watched = new LedgerWatch(ledger, keys, Path.of(settings.folder()), clock);
        watch = watched;
        long every = settings.every().toMillis();
        var unused = worker.scheduleWithFixedDelay(this::signWhatCame, every, every, TimeUnit.MILLISECONDS);
        return new GatedLedger(ledger, watched, this::recorded);
    }

    /** The checkpoints that are kept, or empty where none are made. */
    Optional<CheckpointShelf> shelf() {
        return settings.areMade() ? Optional.of(new CheckpointShelf(Path.of(settings.folder()))) : Optional.empty();
    }

    public Optional<SetBack> setBack() {
        var watched = watch;
        return watched == null ? Optional.empty() : watched.setBack();
    }

    /**
     * Signs what the ledger is now.
     *
     * @return empty where no checkpoints are made, or nothing was recorded yet
     * @throws org.planledger.ledger.proof.checkpoint.HistoryRewritten where the ledger went back
     */
    public Optional<SignedCheckpoint> sign() {
        var watched = watch;
        return watched == null ? Optional.empty() : watched.sign();
    }

    private void recorded(List<NewEvent> events) {
        boolean closes = events.stream().anyMatch(event -> event.event() instanceof ScrutinyReviewClosed);
        if (closes && awaited.compareAndSet(false, true)) worker.execute(this::signWhatCame);
    }

    private void signWhatCame() {
        awaited.set(false);
        try {
            sign();
        } catch (RuntimeException e) {
            LOG.error("No checkpoint was made: {}", e.toString());
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
