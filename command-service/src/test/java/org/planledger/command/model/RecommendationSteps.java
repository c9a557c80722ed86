package org.planledger.command.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.command.recommendation.AdoptRecommendation;
import org.planledger.command.recommendation.AmendRecommendation;
import org.planledger.command.recommendation.DeclineRecommendation;
import org.planledger.command.recommendation.ExtendResponse;
import org.planledger.command.recommendation.IssueRecommendation;
import org.planledger.command.recommendation.LinkAction;
import org.planledger.command.recommendation.ProposeRecommendation;
import org.planledger.command.recommendation.RecordResponse;
import org.planledger.command.recommendation.ReopenRecommendation;
import org.planledger.command.recommendation.ReportImplementation;
import org.planledger.command.recommendation.RequestFurtherResponse;
import org.planledger.command.recommendation.SignOffRecommendation;
import org.planledger.command.recommendation.SupersedeRecommendation;
import org.planledger.command.request.Command;
import org.planledger.command.testing.Story;
import org.planledger.values.Body;
import org.planledger.values.PartialDate;
import org.planledger.values.ProgressStatus;
import org.planledger.values.Recipient;
import org.planledger.values.RecommendationKind;
import org.planledger.values.ResponseAnswer;

/** Steps about one recommendation or more, on days of four months; what ends a life comes seldom. */
final class RecommendationSteps implements Reference.Steps {
    static final int ACTIONS = 3;
    private static final LocalDate BEGIN = LocalDate.of(2021, 1, 1);

    private final int recommendations;

    RecommendationSteps(int recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public Asked next(Random random) {
        var day = BEGIN.plusDays(random.nextInt(120));
        var reason = random.nextInt(5) == 0 ? null : "For a reason";
        var id = "recommendation" + random.nextInt(recommendations);
        var command = random.nextInt(40) == 0 ? ending(random, id) : living(random, id, day);
        return new Asked(command, day.toString(), reason);
    }

    private Function<Story, Command> ending(Random random, String id) {
        var body = body(random);
        var other = "recommendation" + random.nextInt(recommendations + 1);
        return random.nextBoolean()
                ? story -> new DeclineRecommendation(story.id(id), body)
                : story -> new SupersedeRecommendation(story.id(id), story.id(other));
    }

    private static Function<Story, Command> living(Random random, String id, LocalDate day) {
        int number = random.nextInt(ACTIONS);
        var body = body(random);
        var answer = List.of(ResponseAnswer.values()).get(random.nextInt(3));
        var until = PartialDate.of(day.plusDays(20 + 20L * number));
        var plan = Pick.maybe(random, Pick.plan(random));
        var meeting = random.nextInt(4) == 0 ? Pick.meeting(random) : null;
        var kind = number == 2 ? RecommendationKind.TO_NOTE : RecommendationKind.FOR_ACTION;
        var third = Pick.oneOf(random, "police", "traders");
        return switch (random.nextInt(12)) {
            case 0 -> story -> new AmendRecommendation(story.id(id), "Lay members", wording(number), null);
            case 1 -> story -> new AdoptRecommendation(story.id(id), body);
            case 2 -> story -> issue(story, id, "council", "police", "fire");
            case 3 -> story -> issue(story, id, "council", "police", third);
            case 4 -> story -> new RecordResponse(story.id(id), answer, "Our answer.", null);
            case 5 -> story -> new ExtendResponse(story.id(id), until, "The chair");
            case 6 -> story -> new RequestFurtherResponse(story.id(id), "Who selects?");
            case 7 -> story -> new LinkAction(story.id(id), action(story, number));
            case 8 -> story -> new ReportImplementation(story.id(id), ProgressStatus.ON_TRACK, "Well.", null);
            case 9 -> story -> new SignOffRecommendation(story.id(id), number == 0 ? "It goes on for ever." : null);
            case 10 -> story -> propose(story, id, plan, meeting, kind);
            default -> story -> new ReopenRecommendation(story.id(id));
        };
    }

    private static Body body(Random random) {
        return random.nextInt(5) == 0 ? Body.EXECUTIVE : Body.COMMITTEE;
    }

    private static IssueRecommendation issue(Story story, String id, String... members) {
        List<Recipient> copies = Stream.of(members).map(Recipient::new).toList();
        return new IssueRecommendation(story.id(id), "The Executive", copies);
    }

    private static ProposeRecommendation propose(
            Story story, String id, @Nullable String plan, @Nullable String meeting, RecommendationKind kind) {
        return new ProposeRecommendation(
                story.id(id),
                story.partnership,
                plan == null ? null : story.id(plan),
                meeting == null ? null : story.id(meeting),
                "2a",
                kind,
                "Lay members",
                wording(0),
                "The Committee",
                "The Executive",
                null);
    }

    static String wording(int number) {
        return "That lay members be invited, " + number + ".";
    }

    static String action(Story story, int number) {
        return story.id("action-" + number);
    }
}
