package org.planledger.query.page.frame;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planledger.query.page.word.Dates;
import org.planledger.query.register.Moment;
import org.planledger.values.InvalidValue;
import org.planledger.values.PartialDate;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * From where a reader looks at the plan, as the address says it.
 *
 * @param asAt what had been decided by the end of this year, month or day, or null
 * @param knownOn what had been recorded by the end of this year, month or day, or null
 * @param position only entries up to this one, or null
 */
public record Viewpoint(
        @Nullable PartialDate asAt,
        @Nullable PartialDate knownOn,
        @Nullable Long position) {
    public static final Viewpoint TODAY = new Viewpoint(null, null, null);

    /** @throws NotUnderstood where one of the texts is not what it should be */
    public static Viewpoint of(@Nullable String asAt, @Nullable String knownOn, @Nullable String position) {
        return new Viewpoint(date("asAt", asAt), date("knownOn", knownOn), number("position", position));
    }

    private static @Nullable PartialDate date(String name, @Nullable String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return PartialDate.parse(text);
        } catch (InvalidValue e) {
            throw new NotUnderstood("The address has " + name + "=" + shortened(text) + ". " + e.getMessage());
        }
    }

    static @Nullable Long number(String name, @Nullable String text) {
        if (text == null || text.isBlank()) return null;
        if (!text.strip().matches("\\d{1,15}"))
            throw new NotUnderstood(
                    "The address has " + name + "=" + shortened(text) + ". It should be an entry's number.");
        return Long.valueOf(text.strip());
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    public boolean isToday() {
        return equals(TODAY);
    }

    public Moment moment() {
        return new Moment(lastDay(asAt), known(), position);
    }

    private static @Nullable LocalDate lastDay(@Nullable PartialDate date) {
        return date == null ? null : date.lastDay();
    }

    /** The day from which one looks: the earliest of today and the dates in the address. */
    public LocalDate day(LocalDate today) {
        return moment().day(today);
    }

    private @Nullable Instant known() {
        if (knownOn == null) return null;
        try {
            return Dates.endOf(knownOn.lastDay());
        } catch (DateTimeException e) {
            throw new NotUnderstood("The address has a knownOn that is out of range.");
        }
    }

    /** "the plan as at 11 March 2021, as known on 30 June 2021, after entry 640". */
    public String words() {
        var words = new StringBuilder("the plan");
        if (asAt != null) words.append(" as at ").append(Dates.words(asAt));
        if (knownOn != null)
            words.append(asAt == null ? " as known on " : ", as known on ").append(Dates.words(knownOn));
        if (position != null)
            words.append(isOnlyPosition() ? " as it stood after entry " : ", after entry ")
                    .append("%,d".formatted(position));
        return words.toString();
    }

    private boolean isOnlyPosition() {
        return asAt == null && knownOn == null;
    }

    /** The same address, looked at from here. */
    public String to(String path) {
        if (isToday()) return path;
        var address = UriComponentsBuilder.fromUriString(path);
        if (asAt != null) address.replaceQueryParam("asAt", asAt);
        if (knownOn != null) address.replaceQueryParam("knownOn", knownOn);
        if (position != null) address.replaceQueryParam("position", position);
        return address.build().toUriString();
    }
}
