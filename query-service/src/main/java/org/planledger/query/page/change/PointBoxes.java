package org.planledger.query.page.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.PointName;
import org.planledger.query.answer.Problem;
import org.planledger.query.change.Points;
import org.planledger.query.page.frame.DateBox;
import org.planledger.query.page.frame.Labels;
import org.planledger.query.page.frame.TextBox;
import org.planledger.query.page.word.Quoted;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The boxes in which somebody names the two points of "what changed".
 *
 * @param since and {@code to}: a review's id, an entry's number, or a date as people write it, or null
 */
record PointBoxes(
        Register.View view,
        Points points,
        @Nullable String since,
        @Nullable String to) {
    private static final String SINCE = "since";
    private static final String TO = "to";

    /** The same address with its dates as the read API takes them. */
    String inAddresses(String path) {
        return inAddresses(inAddresses(path, SINCE, since), TO, to);
    }

    private String inAddresses(String path, String box, @Nullable String text) {
        var name = PointName.of(text);
        if (name == null || !isWritten(name) || DateBox.fault(box, name.value()).isPresent()) return path;
        return UriComponentsBuilder.fromUriString(path)
                .replaceQueryParam(box, DateBox.read(name.value()))
                .build()
                .toUriString();
    }

    /** Whether it is neither a number nor a date as addresses have it, nor the name of something. */
    private boolean isWritten(PointName name) {
        return name.kind() == PointName.Kind.REVIEW
                && view.item(ItemId.of(ItemKind.REVIEW, name.value())).isEmpty();
    }

    /**
     * What is wrong with what was written.
     *
     * @param problem for which there is no answer
     * @return empty where the problem lies elsewhere
     */
    List<Map<String, String>> faults(Problem problem) {
        if (!isAboutWords(problem)) return List.of();
        var faults = new ArrayList<Map<String, String>>();
        fault(SINCE, since).ifPresent(faults::add);
        fault(TO, to).ifPresent(faults::add);
        var field = problem.field();
        if (faults.isEmpty() && List.of(SINCE, TO).contains(field))
            faults.add(TextBox.fault(field, Labels.said(problem)));
        return faults;
    }

    /** An entry that the register is still to have was waited for before: one that is not there now is none. */
    private static boolean isAboutWords(Problem problem) {
        return List.of(202, 400, 404).contains(problem.httpStatus());
    }

    private Optional<Map<String, String>> fault(String box, @Nullable String text) {
        var name = PointName.of(text);
        if (name == null) return Optional.empty();
        try {
            points.named(box, name);
            return Optional.empty();
        } catch (Problem problem) {
            if (!isAboutWords(problem)) return Optional.empty();
            return TextBox.tooLong(box, text).or(() -> Optional.of(TextBox.fault(box, said(name, text, problem, box))));
        }
    }

    private String said(PointName name, @Nullable String text, Problem problem, String box) {
        return switch (name.kind()) {
            case DATE, UNKNOWN -> unknown(box, text);
            case REVIEW -> isWritten(name) ? unknown(box, text) : Labels.said(problem);
            case MEETING -> Labels.said(problem);
            case POSITION -> problem.httpStatus() == 202 ? missing(box, name) : Labels.said(problem);
        };
    }

    private String missing(String box, PointName name) {
        var newest = view.at(Moment.NOW).position();
        return Problem.noSuchEntry(box, PointName.number(name.value()), newest).sentence();
    }

    private static String unknown(String box, @Nullable String text) {
        return "“%s”: %s is no date, entry or review. Write a date as 11 March 2021, 11/3/2021, March 2021 or 2021, or the number of an entry."
                .formatted(Labels.of(box), Quoted.of(String.valueOf(text)));
    }

    Map<String, Object> sinceBox(List<Map<String, String>> faults) {
        return TextBox.of(
                SINCE,
                Labels.of(SINCE),
                "A date such as 11 March 2021 or 2019, or an entry’s number as pages write it, such as 2,019",
                "20",
                since,
                faults);
    }

    Map<String, Object> toBox(List<Map<String, String>> faults) {
        return TextBox.of(TO, Labels.of(TO), "The same, or leave it empty for today", "20", to, faults);
    }
}
