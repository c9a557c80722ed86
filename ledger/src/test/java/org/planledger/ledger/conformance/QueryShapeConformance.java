package org.planledger.ledger.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.ledger.testing.Samples.append;
import static org.planledger.ledger.testing.Samples.commandId;
import static org.planledger.ledger.testing.Samples.relyingOn;

import java.util.Set;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** What is sent to the server, whichever it is: only what {@code docs/mongodb.md} lists. */
public interface QueryShapeConformance extends Bench {
    @Test
    default void only_the_documented_commands_are_sent() throws Exception {
        useEverything();

        assertThat(shapes())
                .containsExactlyInAnyOrder(
                        "createIndexes keys",
                        "insert majority journalled",
                        "find newest majority",
                        "find keys in majority",
                        "find _id in majority",
                        "find keys equal linearizable");
    }

    @Test
    default void the_one_range_is_the_cursor_over_everything() {
        var ledger = bench().open();
        for (int i = 0; i < 200; i++) ledger.append(append("plan/a", i));
        bench().gate().sent().clear();

        try (var all = ledger.after(0)) {
            assertThat(all).hasSize(200);
        }

        assertThat(shapes()).containsExactlyInAnyOrder("find _id from majority", "getMore");
    }

    private void useEverything() throws Exception {
        var ledger = bench().open();
        ledger.append(append("cmd-once", "partnership/p", 0, 1));
        ledger.append(append("cmd-once", "partnership/p", 0, 1));
        var other = bench().open();
        other.append(relyingOn("partnership/p", 0, append(commandId(), "plan/a", 0, 40)));
        Answer.of(() -> ledger.append(append("plan/a", 3)));
        other.head();
        other.next(20, 10);
        other.stream("plan/a", 0);
        other.receiptOf("cmd-once");
        bench().open().head();
    }

    private Set<String> shapes() {
        return bench().gate().sent().stream().map(QueryShapeConformance::shape).collect(Collectors.toSet());
    }

    private static String shape(BsonDocument command) {
        var name = command.getFirstKey();
        return switch (name) {
            case "find" ->
                "find " + filter(command) + " "
                        + command.getDocument("readConcern").getString("level").getValue();
            case "insert" -> "insert " + concern(command.getDocument("writeConcern"));
            case "createIndexes" ->
                "createIndexes " + index(command.getArray("indexes").get(0).asDocument());
            default -> name;
        };
    }

    private static String filter(BsonDocument find) {
        var filter = find.getDocument("filter", new BsonDocument());
        if (filter.isEmpty()) {
            assertThat(find.getDocument("sort")).isEqualTo(BsonDocument.parse("{_id: -1}"));
            assertThat(find.getInt32("limit").getValue()).isEqualTo(1);
            return "newest";
        }
        assertThat(filter).hasSize(1);
        var field = filter.getFirstKey();
        if (!filter.get(field).isDocument()) return field + " equal";
        var operator = filter.getDocument(field).getFirstKey();
        if (operator.equals("$in")) return field + " in";
        assertThat(operator).isEqualTo("$gte");
        assertThat(find.getDocument("sort")).isEqualTo(BsonDocument.parse("{_id: 1}"));
        return field + " from";
    }

    private static String concern(BsonDocument concern) {
        return concern.getString("w").getValue() + (concern.getBoolean("j").getValue() ? " journalled" : "");
    }

    private static String index(BsonDocument index) {
        assertThat(index.getBoolean("unique").getValue()).isTrue();
        assertThat(index.getDocument("key")).isEqualTo(BsonDocument.parse("{keys: 1}"));
        return "keys";
    }
}
