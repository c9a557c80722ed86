package org.planledger.query.projection;

import com.mongodb.MongoException;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.planledger.ledger.Ledger;

/**
 * The processor's token is the register's own position: there is no second record of it that could run ahead of the
 * register, as the processor stores a token before the batch is written. What lies far behind the ledger's head is
 * folded before the processor begins, in larger portions than it can buffer: a document that is written once costs less
 * than one that grows.
 */
final class RegisterTokens implements TokenStore {
    /** So many events that nearly all of what they fill is begun by them, and few enough for a small heap. */
    static final int PORTION = 5000;

    private final Ledger ledger;
    private final Live live;
    private final Claims claims;
    private volatile boolean closing;

    RegisterTokens(Ledger ledger, Live live, Claims claims) {
        this.ledger = ledger;
        this.live = live;
        this.claims = claims;
    }

    @Override
    public int[] fetchSegments(String processorName) {
        return new int[] {0};
    }

    @Override
    public TrackingToken fetchToken(String processorName, int segment) {
        extendClaim(processorName, segment);
        try {
            return new GlobalSequenceTrackingToken(caughtUp(live.begin()));
        } catch (MongoException away) {
            throw new UnableToClaimTokenException("The views' database did not answer.", away);
        }
    }

    private long caughtUp(long begin) {
        long position = begin;
        var events = ledger.next(position, PORTION);
        while (events.size() == PORTION && !closing) {
            if (!live.tryApply(events)) return live.begin();
            position = events.get(PORTION - 1).position();
            claims.claim();
            events = ledger.next(position, PORTION);
        }
        return position;
    }

    /** Goes no further than the portion under way. */
    void close() {
        closing = true;
    }

    @Override
    public void extendClaim(String processorName, int segment) {
        try {
            if (!claims.claim()) throw new UnableToClaimTokenException("Another process keeps the register.");
        } catch (MongoException away) {
            throw new UnableToClaimTokenException("The views' database did not answer.", away);
        }
    }

    /** Only extends the claim: the position is raised by what is written. */
    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        extendClaim(processorName, segment);
    }

    @Override
    public void releaseClaim(String processorName, int segment) {
        claims.release();
    }
}
