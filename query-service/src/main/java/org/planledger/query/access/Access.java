package org.planledger.query.access;

import java.time.Instant;
import java.util.List;
import org.planledger.query.register.ItemId;

/**
 * That somebody read what not everybody may read, or took a file away.
 *
 * @param number 1, 2, 3 ... without a hole, of the partnership's log
 * @param person the subject of who it was, or "" for the public
 * @param title the role title, never a name; "" for the public
 * @param items whose exempt matter was read; none for an export of what is public
 * @param address what was asked for, at most {@value #LONGEST} characters of it
 */
public record Access(
        String partnershipId,
        long number,
        Instant at,
        What what,
        String person,
        String title,
        List<ItemId> items,
        String address) {
    static final int LONGEST = 500;

    public enum What {
        /** Exempt matter was shown. */
        VIEW,
        /** A file was made of what was asked for. */
        EXPORT
    }

    public Access {
        items = List.copyOf(items);
        address = address.length() > LONGEST ? address.substring(0, LONGEST) : address;
    }
}
