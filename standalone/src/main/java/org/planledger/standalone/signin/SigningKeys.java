package org.planledger.standalone.signin;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * The key that signs the tokens: a fresh one at each start, so that a restart ends every sign-in. To find one takes a
 * while, in which the rest of the server starts.
 */
final class SigningKeys implements JWKSource<SecurityContext> {

    private final Future<JWKSet> keys;

    private SigningKeys(Future<JWKSet> keys) {
        this.keys = keys;
    }

    static SigningKeys fresh() {
        var found = new FutureTask<>(SigningKeys::generate);
        new Thread(found, "signing-key").start();
        return new SigningKeys(found);
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        try {
            return selector.select(keys.get());
        } catch (ExecutionException e) {
            throw new KeySourceException("The key could not be made.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeySourceException("Interrupted while the key was made.", e);
        }
    }

    private static JWKSet generate() throws NoSuchAlgorithmException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pair = generator.generateKeyPair();
        return new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                .privateKey(pair.getPrivate())
                .keyID(UUID.randomUUID().toString())
                .build());
    }
}
