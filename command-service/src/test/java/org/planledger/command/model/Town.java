package org.planledger.command.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.command.rule.Rule;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;

/** What a partnership holds that more than one part of its model looks at: plain facts, and no events. */
final class Town {

    static final List<String> LIKELIHOODS = List.of("Rare", "Unlikely", "Possible", "Likely", "Almost certain");
    static final List<String> IMPACTS = List.of("Negligible", "Minor", "Moderate", "Major", "Severe");

    static final class Theme {
        int number;
        String title = "";
        boolean retired;
        final List<Lead> leads = new ArrayList<>();
        final Set<String> earlier = new HashSet<>();
        private final List<Leading> leadings = new ArrayList<>();

        void retire(PartialDate on) {
            retired = true;
            leads.forEach(lead -> leadings.add(new Leading(lead, on, false)));
        }

        void appoint(Lead lead, PartialDate on) {
            leads.add(lead);
            leadings.add(new Leading(lead, on, true));
        }

        void release(Lead lead, PartialDate on) {
            leads.remove(lead);
            leadings.add(new Leading(lead, on, false));
        }

        Set<Lead> leadsOn(LocalDate day) {
            var then = new HashSet<Lead>();
            for (var one : leadings)
                if (!one.on().firstDay().isAfter(day)) {
                    if (one.begins()) then.add(one.lead());
                    else then.remove(one.lead());
                }
            return then;
        }

        /** A lead of any day that the date may mean, the one on which it gave way included. */
        Set<Lead> leadsIn(PartialDate date) {
            var then = new HashSet<Lead>();
            for (var one : leadings) {
                if (one.begins() && !one.on().firstDay().isAfter(date.lastDay())) then.add(one.lead());
                if (!one.begins() && one.on().lastDay().isBefore(date.firstDay())) then.remove(one.lead());
            }
            return then;
        }
    }

    private record Leading(Lead lead, PartialDate on, boolean begins) {}

    private record Owning(Lead owner, LocalDate on) {}

    private record Staying(Stage stage, LocalDate on) {}

    static final class Plan {
        final Span period;
        final Map<String, Theme> themes = new LinkedHashMap<>();
        final Map<String, Integer> priorities = new HashMap<>();
        final Map<String, LocalDate> approvals = new HashMap<>();

        Plan(Span period) {
            this.period = period;
        }

        LocalDate start() {
            return period.from().firstDay();
        }
    }

    static final class Meeting {
        final LocalDate date;
        final Set<String> agenda = new HashSet<>();
        boolean cancelled;

        Meeting(LocalDate date) {
            this.date = date;
        }

        boolean wasHeldBy(LocalDate day) {
            return !cancelled && !date.isAfter(day);
        }
    }

    /** The year of a plan, with the ids of the actions that it holds. */
    static final class Year {
        final String plan;
        final Span span;
        final Set<String> actions = new LinkedHashSet<>();
        final Map<String, Year> handedOn = new HashMap<>();
        boolean closed;

        Year(String plan, Span span) {
            this.plan = plan;
            this.span = span;
        }
    }

    /** How far an action has come. */
    enum Stage {
        NOT_STARTED,
        IN_PROGRESS,
        PAUSED,
        COMPLETE,
        CANCELLED
    }

    static final class Action {
        final String theme;
        final LocalDate planned;
        final List<PartialDate> reports = new ArrayList<>();
        private final List<Owning> ownings = new ArrayList<>();
        private final List<Staying> stays = new ArrayList<>();
        String year;
        Lead owner;
        Stage stage = Stage.NOT_STARTED;

        Action(String theme, String year, Lead owner, LocalDate planned) {
            this.theme = theme;
            this.year = year;
            this.planned = planned;
            own(owner, planned);
        }

        void own(Lead by, LocalDate on) {
            owner = by;
            ownings.add(new Owning(by, on));
        }

        Lead ownerOn(LocalDate day) {
            var then = owner;
            for (var one : ownings) if (!one.on().isAfter(day)) then = one.owner();
            return then;
        }

        void enter(Stage next, LocalDate on) {
            stage = next;
            stays.add(new Staying(next, on));
        }

        Stage stageOn(LocalDate day) {
            var then = Stage.NOT_STARTED;
            for (var one : stays) if (!one.on().isAfter(day)) then = one.stage();
            return then;
        }

        boolean over() {
            return stage == Stage.COMPLETE || stage == Stage.CANCELLED;
        }
    }

    /** What the partnership settled, and from when. */
    record Settled(LocalDate from, List<String> approvals, int responseDays) {}

    /** That a lead reported on a theme for a period, and when. */
    record ThemeReport(String plan, String theme, Lead lead, LocalDate madeOn, Span period) {}

    final Members members = new Members();
    final Map<String, Plan> plans = new HashMap<>();
    final Map<String, Meeting> meetings = new HashMap<>();
    final Map<String, Year> years = new HashMap<>();
    final Map<String, Action> actions = new HashMap<>();
    final List<ThemeReport> themeReports = new ArrayList<>();
    final Set<String> ofAnother = new HashSet<>();
    List<String> likelihoods = LIKELIHOODS;
    List<String> impacts = IMPACTS;
    private final List<Settled> settled = new ArrayList<>(List.of(new Settled(LocalDate.MIN, List.of(), 28)));

    void settle(Settled next) {
        settled.add(next);
    }

    /** What had been settled by then, the latest of it. */
    Settled settledOn(LocalDate day) {
        var then = settled.get(0);
        for (var one : settled) if (!one.from().isAfter(day)) then = one;
        return then;
    }

    /** The plan that a command names, where it is one of this partnership. */
    @Nullable
    Plan plan(@Nullable String id, Broken broken) {
        return named(id, plans, broken);
    }

    /** The meeting that a command names, where it is one of this partnership. */
    @Nullable
    Meeting meeting(@Nullable String id, Broken broken) {
        return named(id, meetings, broken);
    }

    /** The action that a command names, where it is one of this partnership. */
    @Nullable
    Action action(@Nullable String id, Broken broken) {
        return named(id, actions, broken);
    }

    private <T> @Nullable T named(@Nullable String id, Map<String, T> known, Broken broken) {
        if (id == null) return null;
        if (ofAnother.contains(id)) broken.by(Rule.OF_ANOTHER_PARTNERSHIP, true);
        else broken.finds(known.get(id));
        return known.get(id);
    }

    /** A theme that may be named without its plan by mistake, and to which something new attaches. */
    void openTheme(@Nullable String planId, @Nullable String themeId, Broken broken) {
        broken.by(Rule.THEME_NEEDS_ITS_PLAN, themeId != null && planId == null);
        openTheme(plan(planId, broken), themeId, broken);
    }

    static @Nullable Theme openTheme(@Nullable Plan plan, @Nullable String themeId, Broken broken) {
        if (plan == null || themeId == null) return null;
        var theme = plan.themes.get(themeId);
        if (broken.finds(theme)) broken.by(Rule.THEME_RETIRED, theme.retired);
        return theme;
    }

    static boolean touch(Span one, Span other) {
        return !one.last().lastDay().isBefore(other.from().firstDay())
                && !other.last().lastDay().isBefore(one.from().firstDay());
    }
}
