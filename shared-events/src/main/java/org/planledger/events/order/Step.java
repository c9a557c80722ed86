package org.planledger.events.order;

/**
 * What an event does to a thing in its stream. Something that changes the thing comes after all that happened to it;
 * something that only adds to it comes after its changes, and in any order with what else is added.
 *
 * @param thing in words, "theme 'drugs'", or {@link #WHOLE}
 * @param changes whether it changes the thing, or only adds to it
 */
public record Step(String thing, boolean changes) {

    /** What the stream as a whole is about: the action, the meeting. */
    public static final String WHOLE = "";

    public boolean isOfTheWhole() {
        return thing.equals(WHOLE);
    }

    public static Step changes(String thing) {
        return new Step(thing, true);
    }

    public static Step addsTo(String thing) {
        return new Step(thing, false);
    }
}
