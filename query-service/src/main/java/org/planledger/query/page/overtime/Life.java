package org.planledger.query.page.overtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.planledger.query.fold.DateWords;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.picture.Picture;
import org.planledger.query.page.picture.Picture.Twin;
import org.planledger.query.page.picture.Spans;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;

/** The life of a plan: its period, its years, the meetings and reviews in it, and who led each theme when. */
final class Life {
    private final Visit visit;
    private final Item plan;
    private final Span period;
    private final String standing;
    private final List<Spans.Row> rows = new ArrayList<>();
    private final List<List<Twin.Cell>> table = new ArrayList<>();

    private Life(Visit visit, Item plan, Span period, LocalDate today) {
        this.visit = visit;
        this.plan = plan;
        this.period = period;
        this.standing = visit.viewpoint().isToday() ? " until now" : ", still so on " + DateWords.of(today);
    }

    /**
     * @param period of the plan
     * @param today the day from which one looks
     */
    static Picture of(Visit visit, Item plan, Span period, LocalDate today) {
        var life = new Life(visit, plan, period, today);
        life.periods();
        life.days("Meetings", ItemKind.MEETING, Field.Meeting.DATE);
        life.days("Reviews closed", ItemKind.REVIEW, Field.Review.CLOSED_ON);
        visit.view().ofPlan(plan.id().path(), ItemKind.THEME).forEach(life::theme);
        return Spans.of(
                        "life",
                        "The life of the plan, and who led each theme (the dashed line is the day that you look from)",
                        "The table has every bar and every mark with its dates.",
                        life.rows,
                        today)
                .with(new Twin(List.of("What", "Which", "When"), life.table));
    }

    private void periods() {
        var state = visit.values().status(plan.text(Field.STATUS));
        row("The plan", List.of(new Bar(state, period, plan)), "bar");
        var years = visit.view().ofPlan(plan.id().path(), ItemKind.ACTION_PLAN).stream()
                .flatMap(year -> PeriodEnds.period(year).stream()
                        .map(span -> new Bar(year(span), Headings.of(year), span, span, year)))
                .toList();
        if (!years.isEmpty()) row("Action plans", years, "bar");
    }

    /** "2024", or "2024/25". */
    private static String year(Span span) {
        int first = span.from().firstDay().getYear();
        int last = span.last().lastDay().getYear();
        return first == last ? "" + first : "%d/%02d".formatted(first, last % 100);
    }

    private void theme(Item theme) {
        var leads = Leading.of(visit.view().history(theme.id()), visit.values()).stream()
                .map(leading -> new Bar(leading.lead(), leading.lead(), leading.held(), leading.said(), theme))
                .toList();
        var lanes = lanes(leads);
        for (int lane = 0; lane < lanes.size(); lane++)
            row(Headings.of(theme) + (lane == 0 ? "" : ", jointly"), lanes.get(lane), "bar");
        if (!leads.isEmpty()) return;
        rows.add(new Spans.Row(Headings.of(theme), List.of(), List.of()));
        table.add(cells(Headings.of(theme), "No lead was ever recorded", "", theme));
    }

    /** Joint leads stand below each other. */
    private static List<List<Bar>> lanes(List<Bar> bars) {
        var lanes = new ArrayList<List<Bar>>();
        for (var bar : bars)
            lanes.stream()
                    .filter(lane -> lane.stream().noneMatch(bar::isBeside))
                    .findFirst()
                    .orElseGet(() -> {
                        lanes.add(new ArrayList<>());
                        return lanes.get(lanes.size() - 1);
                    })
                    .add(bar);
        return lanes;
    }

    /**
     * @param text in the bar
     * @param which in the table
     * @param span that is drawn
     * @param said that is written
     */
    private record Bar(String text, String which, Span span, Span said, Item item) {
        Bar(String text, Span span, Item item) {
            this(text, text, span, span, item);
        }

        /** Whether both last on some day; one that ends on the day on which the other begins makes room for it. */
        boolean isBeside(Bar other) {
            return span.from().firstDay().isBefore(end(other))
                    && other.span().from().firstDay().isBefore(end(this));
        }

        private static LocalDate end(Bar bar) {
            var to = bar.span().to();
            return to == null ? LocalDate.MAX : to.firstDay();
        }
    }

    /** Bars that follow each other take turns in their look. */
    private void row(String label, List<Bar> bars, String look) {
        rows.add(new Spans.Row(
                label,
                IntStream.range(0, bars.size())
                        .mapToObj(at -> new Spans.Period(
                                bars.get(at).text(), bars.get(at).span(), at % 2 == 0 ? look : "other"))
                        .toList(),
                List.of()));
        for (var bar : bars) table.add(cells(label, bar.which(), words(bar.said()), bar.item()));
    }

    private String words(Span span) {
        return DateWords.of(span) + (span.to() == null ? standing : "");
    }

    /** Those that lie in the plan's period. */
    private void days(String label, ItemKind kind, String field) {
        var dated = visit.view().ofPartnership(plan.partnershipId(), kind).stream()
                .filter(item -> !item.text(field).isEmpty() && isInside(item.text(field)))
                .toList();
        if (dated.isEmpty()) return;
        rows.add(new Spans.Row(
                label + ": " + dated.size(),
                List.of(),
                dated.stream()
                        .map(item -> PartialDate.parse(item.text(field)).firstDay())
                        .toList()));
        for (var item : dated)
            table.add(cells(label, Headings.of(item), DateWords.of(PartialDate.parse(item.text(field))), item));
    }

    private boolean isInside(String date) {
        var day = PartialDate.parse(date).firstDay();
        return !day.isBefore(period.from().firstDay())
                && !day.isAfter(period.last().lastDay());
    }

    private List<Twin.Cell> cells(String what, String which, String when, Item item) {
        return List.of(Twin.cell(what), new Twin.Cell(which, visit.to(item.id())), Twin.cell(when));
    }
}
