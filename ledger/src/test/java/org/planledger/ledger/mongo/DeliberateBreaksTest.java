package org.planledger.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** The conformance tests that should notice a broken promise do, and pass on the sound ledger run in the same way. */
class DeliberateBreaksTest {
    /** The tests that notice each break; others may notice it too. */
    private static final Map<Break, Set<String>> NOTICED_BY = Map.of(
            Break.TWO_COMMANDS_OF_A_GROUP_MAY_TAKE_ONE_PLACE,
            Set.of("exactly_one_of_a_group_wins_a_place"),
            Break.A_COMMAND_MAY_BE_RECORDED_TWICE_IN_A_GROUP,
            Set.of("a_command_twice_in_one_group_is_recorded_once"),
            Break.ANSWERS_BEFORE_IT_WRITES,
            Set.of("an_answered_command_is_in_the_database"),
            Break.TAKES_AN_UNKNOWN_OUTCOME_FOR_SUCCESS,
            Set.of("a_write_that_never_arrived_is_made_again"),
            Break.TAKES_AN_UNKNOWN_OUTCOME_FOR_FAILURE,
            Set.of("a_write_whose_answer_was_lost_is_answered_as_recorded"),
            Break.READS_PAST_A_HOLE,
            Set.of("a_missing_commit_is_noticed", "a_missing_beginning_is_noticed"),
            Break.FORGETS_WHAT_COMMANDS_RELIED_ON,
            Set.of("a_command_is_refused_where_what_it_relied_on_has_moved"),
            Break.TRUSTS_WHAT_IT_ONCE_LOOKED_UP,
            Set.of("a_command_is_refused_where_another_process_moved_what_this_one_has_looked_at"),
            Break.LETS_SEQUENCES_BE_LEFT_OUT,
            Set.of("a_sequence_is_not_left_out"));

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOTHING")
    void a_break_is_noticed(Break fault) {
        var tests = NOTICED_BY.get(fault);

        assertThat(failed(fault, tests)).isEqualTo(tests);
    }

    @Test
    void the_same_tests_pass_where_nothing_is_broken() {
        var tests = NOTICED_BY.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

        assertThat(failed(Break.NOTHING, tests)).isEmpty();
    }

    private static Set<String> failed(Break fault, Set<String> tests) {
        System.setProperty(BrokenLedgerKit.BREAK, fault.name());
        var events = EngineTestKit.engine("junit-jupiter")
                .selectors(tests.stream()
                        .map(test -> selectMethod(BrokenLedgerKit.class, test))
                        .toArray(DiscoverySelector[]::new))
                .execute()
                .testEvents();
        assertThat(events.finished().count()).isEqualTo(tests.size());
        return events.failed().stream().map(DeliberateBreaksTest::name).collect(Collectors.toSet());
    }

    private static String name(Event event) {
        var shown = event.getTestDescriptor().getDisplayName();
        return shown.substring(0, shown.indexOf('('));
    }
}
