package org.planledger.query.projection;

import com.mongodb.MongoException;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;

/**
 * The processor's token is the register's own position: there is no second record of it that could run ahead of the
 * register, as the processor stores a token before the batch is written.
 */
final class RegisterTokens implements TokenStore {
    private final Live live;
    private final Claims claims;

    RegisterTokens(Live live, Claims claims) {
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
            return new GlobalSequenceTrackingToken(live.begin());
        } catch (MongoException away) {
            throw new UnableToClaimTokenException("The views' database did not answer.", away);
        }
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
