package org.planledger.query.page.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.signin.Person;
import org.planledger.query.page.word.Dates;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;
import org.planledger.query.warning.Attention;
import org.planledger.query.warning.Days;
import org.planledger.values.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** For the committee: its reviews, papers and meetings to come, and the answers that it waits for. */
@Component
@Order(3)
class CommitteePiles implements Waiting {
    private static final String CLOSED = "CLOSED";

    private final Attention attention;
    private final Clock clock;

    CommitteePiles(Attention attention, Clock clock) {
        this.attention = attention;
        this.clock = clock;
    }

    @Override
    public boolean isFor(Person person, String partnershipId) {
        return person.actsFor(partnershipId)
                && person.isOneOf(
                        List.of(Role.COMMITTEE_CLERK.claim(), Role.COMMITTEE_MEMBER.claim(), Role.LAY_MEMBER.claim()));
    }

    @Override
    public Stream<Pile> piles(Visit visit, Item partnership) {
        var here = partnership.id().toString();
        return Stream.of(
                Pile.of(
                        "Reviews",
                        reviews(visit, partnership),
                        visit.to("/" + here),
                        "No review is open, and none is overdue."),
                Pile.of(
                        "Papers that are not published",
                        papers(visit, partnership),
                        visit.to("/" + here + "/reports"),
                        "Every report that was begun is published."),
                Pile.of(
                        "Meetings to come",
                        meetings(visit, partnership),
                        visit.to("/" + here + "/meetings"),
                        "No meeting is scheduled. The clerk or the executive recorder schedules one."),
                Pile.of(
                        "Answers that the committee waits for",
                        ExecutivePiles.answers(visit, partnership, Dates.today(clock)),
                        visit.to("/" + here + "/recommendations"),
                        "No recommendation waits for an answer."));
    }

    private List<Pile.Line> reviews(Visit visit, Item partnership) {
        var open = visit.view().ofPartnership(partnership.id().path(), ItemKind.REVIEW).stream()
                .filter(review -> !review.text(Field.STATUS).equals(CLOSED))
                .map(review -> line(review, visit, "open"));
        var overdue = attention.ofPartnership(partnership, visit.view()).stream()
                .filter(warning ->
                        warning.code().endsWith("review") || warning.code().equals("review-overdue"))
                .map(warning -> new Pile.Line(warning.sentence(), visit.to(warning.item()), ""));
        return Stream.concat(open, overdue).toList();
    }

    private static List<Pile.Line> papers(Visit visit, Item partnership) {
        return visit.view().ofPartnership(partnership.id().path(), ItemKind.REPORT).stream()
                .filter(report -> report.text(Field.STATUS).equals("DRAFT"))
                .map(report -> line(report, visit, "draft"))
                .toList();
    }

    private List<Pile.Line> meetings(Visit visit, Item partnership) {
        LocalDate today = Dates.today(clock);
        return visit.view().ofPartnership(partnership.id().path(), ItemKind.MEETING).stream()
                .filter(meeting -> meeting.text(Field.Meeting.CANCELLED_ON).isEmpty())
                .filter(meeting -> !meeting.text(Field.Meeting.DATE).isEmpty())
                .filter(meeting -> !Days.isOver(meeting.text(Field.Meeting.DATE), today))
                .sorted(Comparator.comparing(meeting -> meeting.text(Field.Meeting.DATE)))
                .map(meeting -> line(meeting, visit, agenda(meeting)))
                .toList();
    }

    private static String agenda(Item meeting) {
        var published = meeting.text(Field.Meeting.AGENDA_PUBLISHED_ON);
        return published.isEmpty() ? "agenda not published" : "agenda published on " + Values.date(published);
    }

    private static Pile.Line line(Item item, Visit visit, String note) {
        return new Pile.Line(Headings.of(item), visit.to(item.id()), note);
    }
}
