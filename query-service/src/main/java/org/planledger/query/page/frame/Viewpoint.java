package org.planledger.query.page.frame;

import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Moments;
import org.planledger.query.page.word.Dates;
import org.planledger.query.register.Moment;
import org.planledger.values.PartialDate;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * From where a reader looks at the plan, as the address says it.
 *
 * @param moment what that means
 * @param asAt a year, a month or a day, by the end of which it had been decided, or null
 * @param knownOn the same, by the end of which it had been recorded, or an instant, or null
 */
public record Viewpoint(
        Moment moment, @Nullable String asAt, @Nullable String knownOn) {
    public static final Viewpoint TODAY = new Viewpoint(Moment.NOW, null, null);

    /**
     * @param said what an address says for the name of a parameter, or null
     * @throws org.planledger.query.answer.Problem where it is not what it should be
     */
    static Viewpoint of(Function<String, @Nullable String> said, Moments moments) {
        var asAt = stripped(said.apply(Moments.AS_AT));
        var knownOn = stripped(said.apply(Moments.KNOWN_ON));
        var position = stripped(said.apply(Moments.POSITION));
        return new Viewpoint(moments.read(asAt, knownOn, position), asAt, knownOn);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Only entries up to this one, or null. */
    public @Nullable Long position() {
        return moment.position();
    }

    public boolean isToday() {
        return equals(TODAY);
    }

    /** The same clocks, after an entry. */
    Viewpoint after(long position) {
        return new Viewpoint(new Moment(moment.asAt(), moment.knownOn(), position), asAt, knownOn);
    }

    /** The same day, with all that is known of it now. */
    Viewpoint asKnownNow() {
        return new Viewpoint(new Moment(moment.asAt(), null, position()), asAt, null);
    }

    /** "the plan as at 11 March 2021, as known on 30 June 2021, after entry 640". */
    public String words() {
        var clocks = clocks();
        var words = new StringBuilder("the plan").append(clocks.isEmpty() ? "" : " " + clocks);
        if (position() != null)
            words.append(clocks.isEmpty() ? " as it stood after entry " : ", after entry ")
                    .append("%,d".formatted(position()));
        return words.toString();
    }

    /** "as at 11 March 2021, as known on 30 June 2021", or "". */
    String clocks() {
        return Stream.of(
                        asAt == null ? "" : "as at " + Dates.words(PartialDate.parse(asAt)),
                        knownOn == null ? "" : "as known " + knownOnWords(knownOn))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String knownOnWords(String knownOn) {
        if (knownOn.contains("T")) return "on " + Dates.exactly(Instant.parse(knownOn));
        var date = PartialDate.parse(knownOn);
        return (date.day() != null ? "on " : "by the end of ") + Dates.words(date);
    }

    /** An address without a moment, from the first page of its list: at another moment it has other pages. */
    static String without(String path) {
        return UriComponentsBuilder.fromUriString(path)
                .replaceQueryParam(Moments.AS_AT)
                .replaceQueryParam(Moments.KNOWN_ON)
                .replaceQueryParam(Moments.POSITION)
                .replaceQueryParam(Sheet.PARAMETER)
                .build()
                .toUriString();
    }

    /** The same address, looked at from here. */
    public String to(String path) {
        if (isToday()) return path;
        var address = UriComponentsBuilder.fromUriString(path);
        if (asAt != null) address.replaceQueryParam(Moments.AS_AT, asAt);
        if (knownOn != null) address.replaceQueryParam(Moments.KNOWN_ON, knownOn);
        if (position() != null) address.replaceQueryParam(Moments.POSITION, position());
        return address.build().toUriString();
    }
}
