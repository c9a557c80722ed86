package org.planledger.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.ledger.testing.TestMongo;

/** Reading ahead changes when something is fetched, and nothing else. */
class AheadTest {
    private static final int MESSAGE = 10;

    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private MongoCollection<Document> numbers;

    @BeforeEach
    void empty() {
        MONGO.database().drop();
        numbers = MONGO.database().getCollection("numbers");
    }

    @Test
    void everything_comes_once_and_in_order_however_many_messages_it_takes() {
        for (int count : new int[] {0, 1, 10, 11, 95}) {
            numbers.deleteMany(new Document());
            fill(count);

            assertThat(rest(new Ahead<>(cursor())))
                    .containsExactlyElementsOf(
                            LongStream.range(0, count).boxed().toList());
        }
    }

    @Test
    void nothing_comes_after_the_end() {
        var ahead = new Ahead<>(cursor());

        assertThat(ahead.hasNext()).isFalse();
        assertThatThrownBy(ahead::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void what_goes_wrong_while_fetching_reaches_who_reads() {
        fill(100);
        var cursor = cursor();
        kill(cursor);
        var ahead = new Ahead<>(cursor);
        var read = new ArrayList<Long>();

        assertThatThrownBy(() -> {
                    while (ahead.hasNext()) read.add(ahead.next().getLong("_id"));
                })
                .isInstanceOf(MongoException.class);
        assertThat(read)
                .containsExactlyElementsOf(LongStream.range(0, MESSAGE).boxed().toList());
        ahead.close();
    }

    @Test
    void who_stops_early_leaves_no_cursor_behind() {
        fill(100);
        var cursor = cursor();
        long id = cursor.getServerCursor().getId();
        var ahead = new Ahead<>(cursor);
        ahead.next();

        ahead.close();

        await().untilAsserted(() -> assertThatThrownBy(() -> getMore(id)).isInstanceOf(MongoException.class));
    }

    @Test
    void who_is_interrupted_is_told_so_and_stays_interrupted() {
        fill(100);
        try (var ahead = new Ahead<>(cursor())) {
            for (int i = 0; i < MESSAGE; i++) ahead.next();
            Thread.currentThread().interrupt();

            assertThatThrownBy(ahead::hasNext).isInstanceOf(MongoInterruptedException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private void fill(int count) {
        var documents =
                LongStream.range(0, count).mapToObj(i -> new Document("_id", i)).toList();
        if (count > 0) numbers.insertMany(documents);
    }

    private MongoCursor<Document> cursor() {
        return numbers.find().sort(new Document("_id", 1)).batchSize(MESSAGE).cursor();
    }

    private void kill(MongoCursor<Document> cursor) {
        var id = cursor.getServerCursor().getId();
        MONGO.database().runCommand(new Document("killCursors", "numbers").append("cursors", List.of(id)));
    }

    private void getMore(long cursor) {
        MONGO.database().runCommand(new Document("getMore", cursor).append("collection", "numbers"));
    }

    private static List<Long> rest(Ahead<Document> ahead) {
        var read = new ArrayList<Long>();
        ahead.forEachRemaining(document -> read.add(document.getLong("_id")));
        return read;
    }
}
