package org.planledger.values;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that the ledger's lines hold sealed, so that it can be withheld or erased while the lines, and all that is
 * proven of them, stay as they are. In memory it is the text itself.
 *
 * <p>It stands on components of events and their values: a text, a list of texts, one of an enum or a whole number. A
 * component that bears it keeps its name in all later revisions, because the name is sealed in with the text.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Sealed {
    Under value();

    /** Whose key seals it. */
    enum Under {
        /** That of the item: of the stream in which the event stands. */
        ITEM,
        /** That of the person whom the text names, wherever it does. */
        PERSON
    }
}
