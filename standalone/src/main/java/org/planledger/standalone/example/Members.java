package org.planledger.standalone.example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planledger.command.partnership.AdmitMember;
import org.planledger.command.partnership.EndMembership;
import org.planledger.command.partnership.SucceedMember;
import org.planledger.values.Lead;
import org.planledger.values.MemberCategory;
import org.planledger.values.Recipient;

/** Who belongs to the partnership, and who of them leads. */
final class Members {

    static final String COUNCIL = "council";
    static final String POLICE = "police";

    private static final String CARE_GROUP = "care-group";
    private static final String CARE_BOARD = "care-board";
    private static final String TRADERS = "traders";

    private final Town town;
    private final List<String> responsible = new ArrayList<>();
    private final List<Lead> leads = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    Members(Town town) {
        this.town = town;
    }

    void admitFirst() {
        admit(COUNCIL, "Council", MemberCategory.RESPONSIBLE_AUTHORITY, "Community Safety Team", "Public Health");
        admit(POLICE, "Constabulary", MemberCategory.RESPONSIBLE_AUTHORITY, null, "Neighbourhood Policing");
        admit("fire", "Fire and Rescue", MemberCategory.RESPONSIBLE_AUTHORITY, (String) null);
        admit("probation", "Probation", MemberCategory.RESPONSIBLE_AUTHORITY, (String) null);
        admit(CARE_GROUP, "Health Commissioning Group", MemberCategory.RESPONSIBLE_AUTHORITY, (String) null);
        admit("youth-justice", "Youth Justice Service", MemberCategory.CO_OPERATING, (String) null);
        admit("homes", "Homes", MemberCategory.CO_OPERATING, (String) null);
        admit("advice", "Advice and Refuge", MemberCategory.VOLUNTARY, (String) null);
        admit(TRADERS, "Traders' Association", MemberCategory.BUSINESS);
        admit("neighbours", "Neighbourhood Network", MemberCategory.LAY);
    }

    /** One health body takes the place of another; the business member leaves and comes back. */
    void changeOverTheYears() {
        var from = town.today();
        town.diary().on(from.plusYears(5).plusMonths(6), this::succeed);
        town.diary()
                .on(
                        from.plusYears(3),
                        () -> town.byDelegation(new EndMembership(town.id(), TRADERS), "secretary of the board"));
        town.diary().on(from.plusYears(4), () -> admit(TRADERS, "Traders' Association", MemberCategory.BUSINESS));
    }

    private void admit(String id, String body, MemberCategory category, @Nullable String... units) {
        var name = town.name() + " " + body;
        names.put(id, name);
        var command = new AdmitMember(town.id(), id, name, category);
        town.record(command, Ground.statutory(town.today(), "Crime and Disorder Act 1998, section 5"));
        if (category == MemberCategory.RESPONSIBLE_AUTHORITY) responsible.add(id);
        for (var unit : units) leads.add(new Lead(id, unit == null ? null : town.name() + " " + unit));
    }

    private void succeed() {
        admit(CARE_BOARD, "Integrated Care Board", MemberCategory.RESPONSIBLE_AUTHORITY, (String) null);
        var ground = Ground.statutory(town.today(), "Health and Care Act 2022");
        town.record(new SucceedMember(town.id(), CARE_GROUP, CARE_BOARD), ground);
        responsible.remove(CARE_GROUP);
        leads.removeIf(this::isGone);
        if (town.hasPlan()) town.plan().handOver(this::isGone, new Lead(CARE_BOARD, null));
    }

    private boolean isGone(Lead lead) {
        return lead.memberId().equals(CARE_GROUP);
    }

    /** Any member or unit that may lead a theme or own an action. */
    Lead lead() {
        return town.oneOf(leads);
    }

    Lead otherThan(List<Lead> taken) {
        return town.oneOf(leads.stream().filter(lead -> !taken.contains(lead)).toList());
    }

    /** Whoever must have a copy of a recommendation. */
    List<Recipient> responsible() {
        return responsible.stream().map(Recipient::new).toList();
    }

    /** How a lead is named where somebody asks for something. */
    String words(Lead lead) {
        return lead.unit() == null ? Objects.requireNonNull(names.get(lead.memberId())) : lead.unit();
    }
}
