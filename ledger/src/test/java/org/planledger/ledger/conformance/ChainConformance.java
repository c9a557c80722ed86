package org.planledger.ledger.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.ledger.testing.Samples.append;
import static org.planledger.ledger.testing.Samples.commandId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.planledger.ledger.LeafHash;
import org.planledger.ledger.Ledger;
import tools.jackson.databind.json.JsonMapper;

/** What is stored can be checked without the ledger's code. */
public interface ChainConformance extends Bench {
    @Test
    default void every_stored_field_follows_from_the_lines_and_the_chain_is_whole() throws Exception {
        var ledgers = List.of(bench().open(), bench().open());
        for (int i = 0; i < 10; i++) ledgers.get(i % 2).append(append(commandId(), "plan/" + i, 0, 1 + i % 3));
        bench().inOneGroup(ledgers.get(0), append("plan/0", 1), append(commandId(), "plan/x", 0, 3));

        var previous = IndependentHash.OF_NOTHING;
        long position = 1;
        for (var commit : bench().stored()) {
            assertThat(commit.getLong("_id")).isEqualTo(position);
            assertThat(commit.getString("previous")).isEqualTo(previous);
            assertThat(commit.getString("hash")).isEqualTo(IndependentHash.commit(previous, lines(commit)));
            assertThat(commit.getList("keys", String.class)).containsExactlyElementsOf(keysOf(commit, position));
            position += lines(commit).size();
            previous = commit.getString("hash");
        }
        assertThat(ledgers.get(1).head().hash()).isEqualTo(previous);
        assertThat(ledgers.get(1).head().position()).isEqualTo(position - 1);
    }

    @Test
    default void the_hash_of_a_line_is_that_of_a_leaf() throws Exception {
        var ledger = bench().open();
        ledger.append(append("plan/a", 0));

        var line = ledger.next(0, 1).get(0).line();

        assertThat(LeafHash.of(line)).isEqualTo(IndependentHash.leaf(line));
        assertThat(LeafHash.of("")).isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @Test
    default void an_empty_ledger_has_the_head_of_nothing() {
        try (Ledger ledger = bench().open()) {
            assertThat(ledger.head().position()).isZero();
            assertThat(ledger.head().hash()).isEqualTo(IndependentHash.OF_NOTHING);
            assertThat(ledger.next(0, 10)).isEmpty();
            try (var all = ledger.after(0)) {
                assertThat(all).isEmpty();
            }
        }
    }

    private static List<String> lines(Document commit) {
        return commit.getList("lines", String.class);
    }

    private static List<String> keysOf(Document commit, long first) {
        var events = new ArrayList<String>();
        var commands = new ArrayList<String>();
        long position = first;
        for (var line : lines(commit)) {
            var json = JsonMapper.shared().readTree(line);
            assertThat(json.get("position").asLong()).isEqualTo(position++);
            assertThat(Instant.parse(json.get("recordedAt").asString()))
                    .isEqualTo(commit.getDate("recordedAt").toInstant());
            events.add(
                    json.get("stream").asString() + ":" + json.get("sequence").asLong());
            var command = "command:" + json.at("/envelope/command/id").asString();
            if (!commands.contains(command)) commands.add(command);
        }
        events.addAll(commands);
        return events;
    }
}
