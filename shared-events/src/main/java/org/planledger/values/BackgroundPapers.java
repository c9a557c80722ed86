package org.planledger.values;

import java.util.List;
import org.planledger.values.Sealed.Under;

/**
 * The papers that a report relied on to a material extent, or the declaration that there were none (Local Government
 * Act 1972, section 100D).
 *
 * @param none whether the report declares "None"
 */
public record BackgroundPapers(@Sealed(Under.ITEM) List<String> titles, boolean none) {
    /** @throws InvalidValue where papers are listed beside the nil declaration, or neither is given */
    public BackgroundPapers {
        titles = List.copyOf(titles);
        if (none && !titles.isEmpty())
            throw new InvalidValue("Papers are listed, so the declaration cannot be that there were none.");
        if (!none && titles.isEmpty())
            throw new InvalidValue("List the background papers, or declare that there were none.");
    }
}
