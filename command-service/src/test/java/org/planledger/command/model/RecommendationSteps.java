package org.planledger.command.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
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

/** Steps about one recommendation, on days of four months; what ends its life comes seldom. */
final class RecommendationSteps implements Reference.Steps {
    static final int ACTIONS = 3;
    private static final LocalDate BEGIN = LocalDate.of(2021, 1, 1);

    @Override
    public Asked next(Random random) {
        var day = BEGIN.plusDays(random.nextInt(120));
        var reason = random.nextInt(5) == 0 ? null : "For a reason";
        var command = random.nextInt(40) == 0 ? ending(random) : living(random, day);
        return new Asked(command, day.toString(), reason);
    }

    private static Function<Story, Command> ending(Random random) {
        var body = body(random);
        return random.nextBoolean()
                ? story -> new DeclineRecommendation(id(story), body)
                : story -> new SupersedeRecommendation(id(story), later(story));
    }

    private static Function<Story, Command> living(Random random, LocalDate day) {
        int number = random.nextInt(ACTIONS);
        var body = body(random);
        var answer = List.of(ResponseAnswer.values()).get(random.nextInt(3));
        var until = PartialDate.of(day.plusDays(20 + 20L * number));
        return switch (random.nextInt(11)) {
            case 0 -> story -> new AmendRecommendation(id(story), "Lay members", wording(number), null);
            case 1 -> story -> new AdoptRecommendation(id(story), body);
            case 2 -> story -> issue(story, "council", "police", "fire");
            case 3 -> story -> issue(story, "council", "police");
            case 4 -> story -> new RecordResponse(id(story), answer, "Our answer.", null);
            case 5 -> story -> new ExtendResponse(id(story), until, "The chair");
            case 6 -> story -> new RequestFurtherResponse(id(story), "Who selects?");
            case 7 -> story -> new LinkAction(id(story), action(story, number));
            case 8 -> story -> new ReportImplementation(id(story), ProgressStatus.ON_TRACK, "Well.", null);
            case 9 -> story -> new SignOffRecommendation(id(story), number == 0 ? "It goes on for ever." : null);
            default -> story -> new ReopenRecommendation(id(story));
        };
    }

    private static Body body(Random random) {
        return random.nextInt(3) == 0 ? Body.EXECUTIVE : Body.COMMITTEE;
    }

    private static IssueRecommendation issue(Story story, String... members) {
        List<Recipient> copies = Stream.of(members).map(Recipient::new).toList();
        return new IssueRecommendation(id(story), "The Executive", copies);
    }

    static ProposeRecommendation propose(Story story, String id, boolean forAction) {
        return new ProposeRecommendation(
                id,
                story.partnership,
                null,
                null,
                "2a",
                forAction ? RecommendationKind.FOR_ACTION : RecommendationKind.TO_NOTE,
                "Lay members",
                wording(0),
                "The Committee",
                "The Executive",
                null);
    }

    static String wording(int number) {
        return "That lay members be invited, " + number + ".";
    }

    static String id(Story story) {
        return story.id("recommendation");
    }

    static String later(Story story) {
        return story.id("later");
    }

    static String action(Story story, int number) {
        return story.id("action-" + number);
    }
}
