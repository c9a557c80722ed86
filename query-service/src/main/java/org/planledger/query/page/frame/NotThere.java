package org.planledger.query.page.frame;

/** An address of something that the register does not have at the moment that is looked at. */
public final class NotThere extends RuntimeException {
    private final String sentence;

    public NotThere(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
