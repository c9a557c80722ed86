package org.planledger.query.live;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.planledger.query.exempt.Looking;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * All pages that listen. One thread looks at the register for all of them and tells each; none holds a thread. Ends
 * before the web server does, which would wait for them.
 */
@Component
class Listeners implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);
    private static final Duration ROUND = Duration.ofMillis(500);
    /** After which a browser connects anew. */
    private static final Duration AT_MOST = Duration.ofMinutes(30);

    private final Looking looking;
    private final Clock clock;
    private final int most;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> newest = new HashMap<>();
    private long position;
    private volatile @Nullable Thread rounds;

    Listeners(Looking looking, Clock clock, @Value("${planledger.live.connections:200}") int most) {
        this.looking = looking;
        this.clock = clock;
        this.most = most;
    }

    /** Empty where as many listen as may. */
    synchronized Optional<SseEmitter> listen(String partnershipId) {
        if (!isRunning() || listeners.size() >= most) return Optional.empty();
        var connection = new SseEmitter(AT_MOST.toMillis());
        var listener = new Listener(partnershipId, connection);
        connection.onCompletion(() -> listeners.remove(listener));
        connection.onTimeout(connection::complete);
        connection.onError(gone -> listeners.remove(listener));
        listeners.add(listener);
        return Optional.of(connection);
    }

    private void round() {
        try {
            if (listeners.isEmpty()) return;
            var view = looking.at(Moment.NOW);
            if (view.position() != position) newest.clear();
            position = view.position();
            listeners.forEach(listener -> tell(listener, view));
        } catch (RuntimeException away) {
            LOG.debug("Nobody was told this time", away);
        }
    }

    private void tell(Listener listener, Register.View view) {
        try {
            listener.tell(newest.computeIfAbsent(listener.partnershipId(), id -> newest(id, view)), clock.instant());
        } catch (IOException | IllegalStateException gone) {
            listeners.remove(listener);
        }
    }

    /** The position of a partnership's newest entry. */
    private static long newest(String partnershipId, Register.View view) {
        return view.trail(partnershipId, null, Long.MAX_VALUE, true, 1).stream()
                .mapToLong(change -> change.entry().position())
                .max()
                .orElse(0);
    }

    @Override
    public void start() {
        var one = new Thread(this::rounds, "live");
        one.setDaemon(true);
        rounds = one;
        one.start();
    }

    private void rounds() {
        try {
            while (isRunning()) {
                round();
                Thread.sleep(ROUND.toMillis());
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void stop() {
        var running = rounds;
        rounds = null;
        if (running != null) running.interrupt();
        listeners.forEach(Listener::end);
        listeners.clear();
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }
}
