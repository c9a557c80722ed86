package org.planledger.query.tracker;

import java.util.Comparator;
import java.util.List;
import org.planledger.query.fold.Field;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Component;

/** Who belongs, or belonged, to the partnership. */
@Component
class MemberTracker implements Tracker<Line> {

    @Override
    public About about() {
        return About.ofPartnership(
                "members",
                "Members",
                "Who belongs to the partnership on the day that you look at, who left, and who came in their place.",
                "No member is recorded yet. The executive recorder can admit one.");
    }

    @Override
    public List<Line> lines(Look look) {
        return look.ofPartnership(ItemKind.MEMBER).stream()
                .sorted(Comparator.comparing((Line member) -> member.is("ENDED"))
                        .thenComparing(member -> member.text(Field.NAME)))
                .toList();
    }

    @Override
    public List<Column<Line>> columns() {
        return List.of(
                Column.item("member", "Member", Line::link),
                Column.<Line>constant("category", "Category", member -> member.text(Field.Member.CATEGORY))
                        .counted(),
                Column.<Line>status("Status", member -> member.text(Field.STATUS)),
                Column.date("since", "Since", member -> member.text(Field.Member.SINCE)),
                Column.date("until", "Until", member -> member.text(Field.Member.UNTIL)),
                Column.text("predecessors", "Succeeds", member -> member.words(Field.Member.PREDECESSOR_IDS)),
                Column.text("successor", "Succeeded by", member -> member.words(Field.Member.SUCCESSOR_ID)));
    }
}
