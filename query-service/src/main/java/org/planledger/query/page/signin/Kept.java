package org.planledger.query.page.signin;

import java.io.Serializable;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A form that a session keeps. Its text may have to go before the form is opened again; that it was there stays. */
final class Kept implements Serializable {
    private static final long serialVersionUID = 1;

    private final String path;
    private final String form;
    private volatile @Nullable TypedBefore typed;

    Kept(TypedBefore typed) {
        this.path = typed.path();
        this.form = typed.text("commandId");
        this.typed = typed;
    }

    String path() {
        return path;
    }

    /** Null where the text had to go. */
    @Nullable
    TypedBefore typed() {
        return typed;
    }

    void letGo() {
        typed = null;
    }

    /** In characters, about; 0 where the text had to go. */
    long length() {
        var text = typed;
        return text == null ? 0 : text.length();
    }

    boolean isTheSameForm(Kept other) {
        return path.equals(other.path) && form.equals(other.form);
    }

    /** Lets the first go until the others have no more characters than there is room for. */
    static void fit(Collection<Kept> oldestFirst, long room) {
        long length = oldestFirst.stream().mapToLong(Kept::length).sum();
        for (var oldest : oldestFirst) {
            if (length <= room) return;
            length -= oldest.length();
            oldest.letGo();
        }
    }
}
