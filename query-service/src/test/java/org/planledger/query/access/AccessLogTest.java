package org.planledger.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.register.ItemId;
import org.planledger.query.testing.Given;

/** The access log holds every line, in one chain, whoever writes it. */
class AccessLogTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final List<ItemId> REPORT = List.of(ItemId.parse("report/closed"));

    private com.mongodb.client.MongoDatabase database;
    private AccessLog log;

    @BeforeEach
    void empty() {
        database = MONGO.client().getDatabase(Given.anyDatabase());
        log = new AccessLog(database, Clock.systemUTC());
    }

    @Test
    void aLineSaysWhatWasShown() {
        log.record("csp", Access.What.VIEW, REPORT);

        var line = log.page("csp", null, 10).lines().get(0);
        assertThat(line.intact()).isTrue();
        assertThat(line.access().items()).isEqualTo(REPORT);
        assertThat(line.access().what()).isEqualTo(Access.What.VIEW);
        assertThat(log.page("other", null, 10).lines()).isEmpty();
    }

    @Test
    void severalProcessesWriteOneChainWithoutAHole() throws Exception {
        var logs = List.of(log, new AccessLog(database, Clock.systemUTC()), new AccessLog(database, Clock.systemUTC()));
        var threads = Executors.newFixedThreadPool(6);
        var work = IntStream.range(0, 60)
                .<Callable<Object>>mapToObj(n -> () -> {
                    logs.get(n % 3).record("csp", Access.What.VIEW, REPORT);
                    return n;
                })
                .toList();
        for (var done : threads.invokeAll(work)) done.get();
        threads.shutdown();

        var lines = new AccessLog(database, Clock.systemUTC())
                .page("csp", null, 100)
                .lines();
        assertThat(lines.stream().map(AccessLog.Line::number))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 60).map(n -> 61 - n).boxed().toList());
        assertThat(lines).allMatch(AccessLog.Line::intact);
    }

    @Test
    void pagesAreReadByNumber() {
        for (int n = 0; n < 7; n++) log.record("csp", Access.What.EXPORT, List.of());

        var first = log.page("csp", null, 5);
        assertThat(first.lines().stream().map(AccessLog.Line::number)).containsExactly(7L, 6L, 5L, 4L, 3L);
        assertThat(first.next()).isEqualTo(3);
        var second = log.page("csp", first.next(), 5);
        assertThat(second.lines().stream().map(AccessLog.Line::number)).containsExactly(2L, 1L);
        assertThat(second.next()).isNull();
    }

    @Test
    void whoWroteLinesMissesThemWhenTheyAreTakenOffTheEnd() {
        for (int n = 0; n < 4; n++) log.record("csp", Access.What.VIEW, REPORT);
        database.getCollection("accesses").deleteMany(Filters.gte("_id", "csp/000000000000003"));

        assertThat(log.page("csp", null, 10).lines().stream()
                        .filter(line -> !line.intact())
                        .map(AccessLog.Line::number))
                .containsExactly(4L, 3L);
    }

    @Test
    void aLineThatWasAlteredOrTakenOutShows() {
        for (int n = 0; n < 4; n++) log.record("csp", Access.What.VIEW, REPORT);
        var stored = database.getCollection("accesses");
        stored.updateOne(Filters.eq("csp/000000000000002"), Updates.set("line", new Document("number", 2).toJson()));

        assertThat(log.page("csp", null, 10).lines().stream()
                        .filter(line -> !line.intact())
                        .map(AccessLog.Line::number))
                .containsExactly(2L);

        stored.deleteOne(Filters.eq("csp/000000000000001"));
        assertThat(log.page("csp", 3L, 10).lines().stream()
                        .filter(line -> !line.intact())
                        .map(AccessLog.Line::number))
                .containsExactly(2L, 1L);
    }
}
