package org.planledger.query.page.access;

import java.util.List;
import org.planledger.query.access.Access;
import org.planledger.query.access.AccessLog;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.word.Dates;

/**
 * A line of the access log in words.
 *
 * @param what "Exempt matter was shown", or ""
 * @param who the role title
 * @param items whose exempt matter it was
 * @param fault what is wrong with the line, or ""
 */
record AccessLine(
        String number,
        String when,
        String what,
        String who,
        String person,
        List<Link> items,
        String address,
        String fault) {
    record Link(String text, String href) {}

    static AccessLine of(AccessLog.Line line, Visit visit) {
        var number = "%,d".formatted(line.number());
        var access = line.access();
        if (access == null)
            return new AccessLine(number, "", "", "", "", List.of(), "", "This line is missing or was altered.");
        return new AccessLine(
                number,
                Dates.exactly(access.at()),
                access.what() == Access.What.VIEW ? "Exempt matter was shown" : "A file was made",
                access.person().isEmpty() ? "The public" : access.title(),
                access.person(),
                items(access, visit),
                access.address(),
                line.intact() ? "" : "This line does not follow the one before it.");
    }

    private static List<Link> items(Access access, Visit visit) {
        return visit.view().items(access.items()).stream()
                .map(item -> new Link(Headings.of(item), visit.to(item.id())))
                .toList();
    }
}
