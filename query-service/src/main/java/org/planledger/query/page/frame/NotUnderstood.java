package org.planledger.query.page.frame;

/** An address that says what no page understands. The message is for the reader. */
public final class NotUnderstood extends RuntimeException {
    private final String sentence;

    public NotUnderstood(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
