package org.planledger.standalone.bench;

import java.util.List;
import java.util.stream.Stream;
import org.planledger.values.Role;

/**
 * A kind of page as somebody asks for it.
 *
 * @param who "the public" or the words of a role
 * @param address in which what stands in braces is put in by {@link Places}
 */
record KindOfPage(String who, String address) {
    static final String PUBLIC = "the public";

    private static final String TRACKER = "/partnership/{partnership}/trackers/";

    private static final List<String> OTHERS = List.of(
            "/",
            "/partnership/{partnership}",
            "/plan/{plan}",
            "/plan/{earlier}?asAt=2020-06-30",
            "/plan/{earlier}/then-and-now?asAt=2020-06-30",
            "/plan/{plan}/pictures",
            "/plan/{plan}/achievements",
            "/plan/{plan}/replay",
            "/plan/{earlier}/replay?at={entry}",
            "/partnership/{partnership}/replay",
            "/theme/{theme}",
            "/history/theme/{theme}",
            "/action/{action}",
            "/history/action/{action}",
            "/action-plan/{action-plan}",
            "/achievement/{achievement}",
            "/recommendation/{recommendation}",
            "/risk/{risk}",
            "/meeting/{meeting}",
            "/decision/{decision}",
            "/report/{report}",
            "/partnership/{partnership}/changes",
            "/partnership/{partnership}/changes?since=2024-01-01",
            "/partnership/{partnership}/recommendations",
            "/partnership/{partnership}/you-said",
            "/partnership/{partnership}/meetings",
            "/partnership/{partnership}/risks",
            "/partnership/{partnership}/trail",
            "/partnership/{partnership}/trail?asAt=2020-06-30",
            "/entry/{entry}",
            "/as-at?back=/",
            "/proof");

    private static final List<String> OF_AN_EXECUTIVE_RECORDER = List.of(
            "/",
            "/plan/{plan}",
            "/theme/{theme}",
            "/partnership/{partnership}/changes",
            "/record?partnershipId={partnership}",
            "/record/RecordAchievement?planId={plan}",
            "/record/RecordDecision?meetingId={meeting}");

    private static final List<String> OF_AN_AUDITOR =
            List.of("/", "/partnership/{partnership}/trail", "/partnership/{partnership}/access", "/check");

    /** Those that most people begin with. */
    static final List<String> MAIN = List.of(
            "/",
            "/partnership/{partnership}",
            "/plan/{plan}",
            "/theme/{theme}",
            "/partnership/{partnership}/changes",
            "/partnership/{partnership}/trackers/actions",
            "/history/action/{action}",
            "/plan/{plan}/pictures");

    /** @param trackers the names of those that the product has */
    static List<KindOfPage> all(List<String> trackers) {
        return Stream.of(
                        of(PUBLIC, OTHERS),
                        of(PUBLIC, trackers.stream().map(TRACKER::concat).toList()),
                        of(Role.EXECUTIVE_RECORDER.words(), OF_AN_EXECUTIVE_RECORDER),
                        of(Role.AUDITOR.words(), OF_AN_AUDITOR))
                .flatMap(kinds -> kinds)
                .toList();
    }

    private static Stream<KindOfPage> of(String who, List<String> addresses) {
        return addresses.stream().map(address -> new KindOfPage(who, address));
    }

    /** As in the table of what was measured. */
    String told() {
        return "`%s`, %s".formatted(address, who);
    }
}
