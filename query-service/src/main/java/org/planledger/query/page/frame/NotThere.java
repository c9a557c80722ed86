package org.planledger.query.page.frame;

/** An address of something that the register does not have at the moment that is looked at. */
public final class NotThere extends RuntimeException {
    private final String sentence;
    private final String way;
    private final String href;

    public NotThere(String sentence) {
        this(sentence, "", "");
    }

    /** @param way what the link says that leads on to {@code href} */
    public NotThere(String sentence, String way, String href) {
        super(sentence);
        this.sentence = sentence;
        this.way = way;
        this.href = href;
    }

    String way() {
        return way;
    }

    String href() {
        return href;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
