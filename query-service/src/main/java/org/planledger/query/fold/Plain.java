package org.planledger.query.fold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.events.AchievementEvent.EvidenceAttached;
import org.planledger.events.ConsultationEvent.CommitmentMade;
import org.planledger.events.ConsultationEvent.ConsultationSessionRecorded;
import org.planledger.values.Appendix;
import org.planledger.values.Attendee;
import org.planledger.values.Exemption;
import org.planledger.values.Figure;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.Recipient;
import org.planledger.values.Span;

/** Values of events as what JSON has. Whole numbers are {@link Long}s, and absent parts are left out. */
final class Plain {
    private Plain() {}

    static Map<String, Object> lead(Lead lead) {
        return map("memberId", lead.memberId(), "unit", lead.unit());
    }

    static @Nullable Map<String, Object> span(@Nullable Span span) {
        return span == null ? null : period(span);
    }

    static Map<String, Object> period(Span span) {
        var to = span.to();
        return map("from", span.from().toString(), "to", to == null ? null : to.toString());
    }

    static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    /** Who was silent, and in which period. */
    static Map<String, Object> silence(Lead lead, Span period) {
        var to = period.to();
        return map(
                "memberId",
                lead.memberId(),
                "unit",
                lead.unit(),
                "from",
                period.from().toString(),
                "to",
                to == null ? null : to.toString());
    }

    static Map<String, Object> theme(String planId, String themeId) {
        return map("planId", planId, "themeId", themeId);
    }

    /** Null where there are none, so that the field is not set. */
    static @Nullable List<Map<String, Object>> figures(List<Figure> figures) {
        return figures.isEmpty() ? null : figures.stream().map(Plain::figure).toList();
    }

    /** Each as {@code {memberId}}; null where there are none. */
    static @Nullable List<Map<String, Object>> recipients(List<Recipient> recipients) {
        return recipients.isEmpty()
                ? null
                : recipients.stream().map(r -> map("memberId", r.memberId())).toList();
    }

    /** Each as {@code {office, memberId, presence}}. */
    static List<Map<String, Object>> attendees(List<Attendee> attendees) {
        return attendees.stream()
                .map(a -> map(
                        "office",
                        a.office(),
                        "memberId",
                        a.memberId(),
                        "presence",
                        a.presence().name()))
                .toList();
    }

    /** Each as {@code {letter, title}}; null where there are none. */
    static @Nullable List<Map<String, Object>> appendices(List<Appendix> appendices) {
        return appendices.isEmpty()
                ? null
                : appendices.stream()
                        .map(a -> map("letter", a.letter(), "title", a.title()))
                        .toList();
    }

    static @Nullable Map<String, Object> exemption(@Nullable Exemption exemption) {
        return exemption == null
                ? null
                : map("paragraph", (long) exemption.paragraph(), "publicInterest", exemption.publicInterest());
    }

    static Map<String, Object> attachment(EvidenceAttached attached) {
        var file = attached.attachment();
        return map(
                "title", attached.title(),
                "fileName", file.fileName(),
                "mediaType", file.mediaType(),
                "size", file.size(),
                "sha256", file.sha256(),
                "exemption", exemption(attached.exemption()));
    }

    static Map<String, Object> figure(Figure figure) {
        var direction = figure.direction();
        return map(
                "measures", figure.measures(),
                "kind", figure.kind().name(),
                "value", figure.value(),
                "unit", figure.unit(),
                "comparator", figure.comparator().name(),
                "direction", direction == null ? null : direction.name(),
                "targetMet", figure.targetMet());
    }

    static Map<String, Object> session(ConsultationSessionRecorded session) {
        var attendance = session.attendance();
        return map(
                "number", (long) session.number(),
                "heldOn", session.heldOn().toString(),
                "place", session.place(),
                "attendance", attendance == null ? null : attendance.longValue(),
                "summary", session.summary());
    }

    static Map<String, Object> commitment(CommitmentMade made) {
        return map(
                "commitment", made.commitment(),
                "planId", made.planId(),
                "themeId", made.themeId(),
                "actionId", made.actionId());
    }

    /** Names and values in turn; a name whose value is null is left out. */
    static Map<String, Object> map(@Nullable Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value != null) map.put(String.valueOf(namesAndValues[i]), value);
        }
        return map;
    }
}
