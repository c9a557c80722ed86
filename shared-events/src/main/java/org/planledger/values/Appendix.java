package org.planledger.values;

import org.jspecify.annotations.Nullable;
import org.planledger.values.Sealed.Under;

/** An appendix as the paper lists it; one letter may stand for two things, and some papers give none. */
public record Appendix(
        @Nullable String letter, @Sealed(Under.ITEM) String title) {}
