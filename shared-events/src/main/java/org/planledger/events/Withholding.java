package org.planledger.events;

/** An event whose texts are sealed only where they are withheld. */
public interface Withholding {
    boolean withholds();
}
