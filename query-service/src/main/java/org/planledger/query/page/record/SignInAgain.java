package org.planledger.query.page.record;

/** The person's token is no longer taken: signing in again gives a new one. */
public final class SignInAgain extends RuntimeException {
    public SignInAgain() {
        super("The token is no longer taken.", null, false, false);
    }
}
