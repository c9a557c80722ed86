package org.planledger.query.page.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.plan.Achievements;
import org.planledger.query.page.signin.Person;
import org.planledger.query.register.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** For the public: what was achieved last. */
@Component
@Order(5)
class LatestPiles implements Waiting {

    @Override
    public boolean isFor(Person person, String partnershipId) {
        return !person.signedIn();
    }

    @Override
    public Stream<Pile> piles(Visit visit, Item partnership) {
        var id = partnership.id().path();
        return Stream.of(Pile.of(
                "Achieved last",
                latest(visit, id),
                visit.to("/partnership/" + id + "/trackers/achievements?plan=all"),
                "No achievement is recorded yet. A theme lead or the executive recorder records one."));
    }

    private static List<Pile.Line> latest(Visit visit, String partnershipId) {
        return visit.view().plans(partnershipId).stream()
                .flatMap(plan -> Achievements.standing(visit.view(), plan.id().path()).stream())
                .sorted(Comparator.comparing(LatestPiles::begun).reversed())
                .map(one -> new Pile.Line(one.text(Field.TITLE), visit.to(one.id()), happened(one, visit)))
                .toList();
    }

    /** The day on which it began, as it is written down; those without a date come last. */
    private static String begun(Item achievement) {
        return achievement.fields().get(Field.Achievement.HAPPENED) instanceof Map<?, ?> happened
                ? String.valueOf(happened.get("from"))
                : "";
    }

    private static String happened(Item achievement, Visit visit) {
        var happened = achievement.fields().get(Field.Achievement.HAPPENED);
        return String.join("", visit.values().lines(Field.Achievement.HAPPENED, happened));
    }
}
