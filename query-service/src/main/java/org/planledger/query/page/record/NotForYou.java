package org.planledger.query.page.record;

import org.planledger.query.page.signin.Person;

/** The person's role may not record this. The message is for the person. */
final class NotForYou extends RuntimeException {
    private final String sentence;

    NotForYou(Person person) {
        super("Not for this role.", null, false, false);
        sentence = person.roles().isEmpty()
                ? "You are signed in without a role, so you can read but not record."
                : "As " + person.title() + " you cannot record this.";
    }

    String sentence() {
        return sentence;
    }
}
