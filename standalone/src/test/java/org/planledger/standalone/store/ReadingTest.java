package org.planledger.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger and its views rely on when they read from the embedded server. */
class ReadingTest {
    @TempDir
    Path folder;

    private EmbeddedStore store;
    private StoreClient client;

    @BeforeEach
    void noteTwoThousandFiveHundred() {
        store = EmbeddedStore.open(folder, 0);
        client = StoreClient.of(store);
        client.refuseTheSameKeyTwice();
        client.notes()
                .insertMany(LongStream.rangeClosed(1, 2500)
                        .mapToObj(StoreClient::aNote)
                        .toList());
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void everythingComesInTheOrderOfIdsHoweverManyBatchesItTakes() {
        var expected = LongStream.rangeClosed(1, 2500).boxed().toList();

        assertThat(client.noted()).isEqualTo(expected);
        assertThat(ids(client.notes().find().batchSize(7).sort(Sorts.ascending("_id"))))
                .isEqualTo(expected);
    }

    @Test
    void aRangeBeginsWhereItSays() {
        assertThat(ids(client.notes().find(Filters.gt("_id", 2497L)))).containsExactly(2498L, 2499L, 2500L);
        assertThat(ids(client.notes().find(Filters.gte("_id", 2499L)).sort(Sorts.ascending("_id"))))
                .containsExactly(2499L, 2500L);
        assertThat(ids(client.notes().find(Filters.and(Filters.gt("_id", 3L), Filters.lt("_id", 6L)))))
                .containsExactly(4L, 5L);
    }

    @Test
    void aRangeEndsWhereItSaysEitherWay() {
        var range = new Document("_id", new Document("$gte", 3L).append("$lt", 6));

        assertThat(ids(client.notes().find(range).sort(Sorts.ascending("_id")).batchSize(2)))
                .containsExactly(3L, 4L, 5L);
        assertThat(ids(client.notes().find(range).sort(Sorts.descending("_id")).batchSize(2)))
                .containsExactly(5L, 4L, 3L);
        assertThat(ids(client.notes().find(new Document("_id", new Document("$gt", "3")))))
                .isEmpty();
    }

    @Test
    void theNewestIsFoundFromTheEnd() {
        assertThat(client.notes().find().sort(Sorts.descending("_id")).first()).containsEntry("_id", 2500L);
        assertThat(ids(client.notes()
                        .find()
                        .sort(Sorts.descending("_id"))
                        .skip(1)
                        .limit(2)))
                .containsExactly(2499L, 2498L);
    }

    @Test
    void aLimitAndASkipCountMatchesOnly() {
        var odd = Filters.mod("_id", 2, 1);

        assertThat(ids(client.notes().find(odd).skip(2).limit(3).batchSize(2))).containsExactly(5L, 7L, 9L);
    }

    @Test
    void onlyTheFieldsAskedForAreShown() {
        assertThat(client.notes()
                        .find(Filters.gt("_id", 2499L))
                        .projection(Projections.include("_id"))
                        .first())
                .isEqualTo(new Document("_id", 2500L));
    }

    @Test
    void aDocumentFoundByTwoOfItsKeysIsAnsweredOnce() {
        assertThat(ids(client.notes().find(Filters.in("keys", "note:2", "also:2", "also:1", "none"))))
                .containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids(client.notes().find(Filters.in("_id", 5, 3L, 9999L)))).containsExactly(3L, 5L);
    }

    @Test
    void anotherOrderIsSorted() {
        var byLastKey = client.notes().find(Filters.lt("_id", 12L)).sort(Sorts.descending("keys"));

        assertThat(ids(byLastKey.batchSize(4)))
                .hasSize(11)
                .startsWith(9L, 8L, 7L)
                .doesNotHaveDuplicates();
    }

    @Test
    void aCursorGoesOnPastWhatIsRemovedAndAddedBehindIt() {
        var read = new ArrayList<Long>();
        try (var cursor = client.notes().find().batchSize(100).cursor()) {
            while (read.size() < 100) read.add(cursor.next().getLong("_id"));
            client.notes().deleteMany(Filters.lte("_id", 150L));
            client.note(2501);
            cursor.forEachRemaining(note -> read.add(note.getLong("_id")));
        }

        assertThat(read)
                .isSorted()
                .doesNotHaveDuplicates()
                .contains(100L, 151L, 2500L)
                .doesNotContain(101L);
    }

    @Test
    void largeDocumentsComeInSeveralAnswersEvenWhereOneIsAskedFor() {
        String text = "x".repeat(3 << 20);
        for (long id = 3001; id <= 3020; id++)
            client.notes()
                    .insertOne(new Document("_id", id)
                            .append("keys", List.of("big:" + id))
                            .append("text", text));

        assertThat(ids(client.notes().find(Filters.gt("_id", 3000L)).batchSize(1000)))
                .hasSize(20);
        assertThat(ids(client.notes()
                        .find(Filters.in(
                                "_id",
                                LongStream.rangeClosed(3001, 3020).boxed().toList()))))
                .hasSize(20);
    }

    @Test
    void aReaderNeverSeesHalfAChange() {
        client.notes()
                .insertOne(new Document("_id", 0L)
                        .append("keys", List.of("pair"))
                        .append("a", 0)
                        .append("b", 0));
        var changes = CompletableFuture.runAsync(() -> {
            for (int i = 1; i <= 500; i++)
                client.notes()
                        .updateOne(Filters.eq("_id", 0L), Updates.combine(Updates.set("a", i), Updates.set("b", i)));
        });

        while (!changes.isDone()) {
            Document pair = client.notes().find(Filters.eq("_id", 0L)).first();
            assertThat(pair.getInteger("a")).isEqualTo(pair.getInteger("b"));
        }
        changes.join();
    }

    private static List<Long> ids(Iterable<Document> found) {
        var ids = new ArrayList<Long>();
        found.forEach(note -> ids.add(note.getLong("_id")));
        return ids;
    }
}
