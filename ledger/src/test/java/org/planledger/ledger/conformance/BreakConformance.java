package org.planledger.ledger.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planledger.ledger.testing.Samples.append;
import static org.planledger.ledger.testing.Samples.commandId;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.LedgerBroken;

/** Readers stop with an alarm where the ledger was damaged, and never pass over it. */
public interface BreakConformance extends Bench {
    @Test
    default void a_missing_commit_is_noticed() {
        fill(6);
        var tail = bench().open();
        assertThat(tail.next(0, 2)).hasSize(2);
        remove(3);

        assertBroken(3, () -> tail.next(2, 10));
        assertBroken(3, () -> all(bench().open(), 0));
        assertBroken(3, () -> all(bench().open(), 2));
        assertBroken(3, () -> bench().open().next(2, 10));
        assertBroken(3, () -> bench().open().next(3, 10));
        assertBroken(3, () -> all(bench().open(), 3));
        assertThat(bench().open().next(0, 10)).hasSize(2);
        assertThatThrownBy(() -> bench().open().stream("plan/a", 0)).isInstanceOf(LedgerBroken.class);
    }

    @Test
    default void a_missing_beginning_is_noticed() {
        fill(3);
        remove(1);

        assertBroken(1, () -> all(bench().open(), 0));
        assertBroken(1, () -> bench().open().next(0, 10));
    }

    @Test
    default void a_missing_long_commit_is_noticed_by_a_tail_that_waits_before_it() {
        var ledger = bench().open();
        ledger.append(append("plan/a", 0));
        ledger.append(append(commandId(), "plan/long", 0, 500));
        ledger.append(append("plan/a", 1));
        remove(2);

        assertBroken(2, () -> {
            var tail = bench().open();
            for (int i = 0; i < 30; i++) tail.next(1, 10);
        });
        assertBroken(2, () -> all(bench().open(), 1));
    }

    @Test
    default void an_altered_line_is_noticed() {
        fill(4);
        alter(3, commit -> commit.append("lines", List.of(line(commit).replace("Safer", "Other"))));

        assertBroken(3, () -> all(bench().open(), 0));
        assertBroken(3, () -> all(bench().open(), 2));
        assertBroken(3, () -> bench().open().next(2, 1));
        assertThat(bench().open().next(0, 10)).hasSize(2);
        assertBroken(3, () -> bench().open().stream("plan/a", 2));
    }

    @Test
    default void a_line_that_was_altered_and_hashed_anew_is_noticed_by_the_next_link() {
        fill(4);
        alter(3, commit -> rehashed(commit, line(commit).replace("Safer", "Other")));

        assertBroken(4, () -> all(bench().open(), 0));
        assertBroken(4, () -> all(bench().open(), 3));
        assertBroken(4, () -> bench().open().next(3, 10));
        assertThat(bench().open().next(0, 10)).hasSize(3);
    }

    @Test
    default void a_writer_does_not_carry_on_a_chain_that_does_not_hold() {
        var ledger = fill(3);
        var foreign = new Document("_id", 4L)
                .append("recordedAt", Instant.now())
                .append("keys", List.of("plan/foreign:0", "command:foreign"))
                .append("previous", IndependentHash.OF_NOTHING);
        bench().commits().insertOne(rehashed(foreign, bench().lines().get(0)));

        assertThat(Answer.of(() -> ledger.append(append("plan/b", 0))).refusal())
                .isInstanceOf(LedgerBroken.class);
        assertThat(bench().lines()).hasSize(4);
    }

    @Test
    default void a_line_of_unknown_shape_is_noticed() {
        unreadable(line -> line.replace("\"title\":", "\"note\":null,\"title\":"));
        unreadable(line -> line.replace("\"title\":", "\"heading\":"));
        unreadable(line -> line.replace("\"reason\":null", "\"reason\":null,\"mood\":\"good\""));
        unreadable(line -> line.replace("\"reason\":null}", "\"colour\":null}"));
        unreadable(line -> line.replace("\"ThemeAdded\"", "\"ThemePainted\""));
        unreadable(line -> line.replace("\"revision\":1", "\"revision\":2"));
        unreadable(line -> line.replace("\"revision\":1", "\"revision\":0"));
        unreadable(line -> line.replace("\"position\":2", "\"position\":3"));
        unreadable(line -> line.replace("\"sequence\":1", "\"sequence\":2"));
        unreadable(line -> line.substring(0, line.length() - 1));
        unreadable(line -> line.substring(0, line.length() - 1) + ",\"more\":1}");
        unreadable(line -> line.replace("2021-03-11", "2021-02-30"));
        unreadable(line -> line.replace("\"recordedAt\":\"2", "\"recordedAt\":\"1"));
        unreadable(line -> line.replace("\"title\":\"Executive recorder\"", "\"title\":null"));
        unreadable(line -> line.replace("\"MEETING\"", "\"RUMOUR\""));
        unreadable(line -> line.replace("\"meetingId\":null", "\"meetingId\":7"));
        unreadable(line -> line.replace("\"seenVersion\":null", "\"seenVersion\":null,\"mood\":1"));
    }

    /** A commit whose hash is right and whose line this release cannot read. */
    private void unreadable(UnaryOperator<String> change) {
        bench().commits().deleteMany(new Document());
        fill(2);
        alter(2, commit -> {
            assertThat(change.apply(line(commit))).isNotEqualTo(line(commit));
            return rehashed(commit, change.apply(line(commit)));
        });
        assertBroken(2, () -> bench().open().next(1, 10));
    }

    private Ledger fill(int events) {
        var ledger = bench().open();
        for (long i = 0; i < events; i++) ledger.append(append("plan/a", i));
        return ledger;
    }

    private void remove(long first) {
        assertThat(bench().commits().deleteOne(new Document("_id", first)).getDeletedCount())
                .isEqualTo(1);
    }

    private void alter(long first, UnaryOperator<Document> change) {
        var commit = bench().commits().find(new Document("_id", first)).first();
        bench().commits().replaceOne(new Document("_id", first), change.apply(commit));
    }

    private static String line(Document commit) {
        return commit.getList("lines", String.class).get(0);
    }

    private static Document rehashed(Document commit, String line) {
        try {
            return commit.append("lines", List.of(line))
                    .append("hash", IndependentHash.commit(commit.getString("previous"), List.of(line)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void all(Ledger ledger, long position) {
        try (var events = ledger.after(position)) {
            events.forEach(event -> assertThat(event.position()).isGreaterThan(position));
        }
    }

    private static void assertBroken(long position, Runnable reading) {
        assertThatThrownBy(reading::run)
                .isInstanceOfSatisfying(
                        LedgerBroken.class,
                        broken -> assertThat(broken.position()).isEqualTo(position));
    }
}
