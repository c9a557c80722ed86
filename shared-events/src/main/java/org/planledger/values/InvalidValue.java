package org.planledger.values;

/** A value that breaks its own rule. The message is a sentence for the person who typed it. */
public final class InvalidValue extends IllegalArgumentException {
    public InvalidValue(String sentence) {
        super(sentence);
    }
}
