package org.planledger.standalone.signin;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secrets of the two clients, made anew at each start and handed over inside the process: none is ever written
 * down.
 */
record Secrets(String pages, String loader) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Secrets fresh() {
        return new Secrets(secret(), secret());
    }

    /** 256 bits. */
    private static String secret() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Secrets[not shown]";
    }
}
