package org.planledger.standalone.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Axon's engine for relational databases, on a PostgreSQL that syncs every commit. */
final class AxonPostgres implements Contender {
    private static final int BATCH = 1000;
    private static final int CONNECTIONS = 64;

    @Override
    public String name() {
        return "axon-jdbc";
    }

    @Override
    public Store open(Path folder) throws Exception {
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        var config = new HikariConfig();
        config.setDataSource(server.getPostgresDatabase());
        config.setMaximumPoolSize(CONNECTIONS);
        var pool = new HikariDataSource(config);
        requireDurable(pool);
        return new Store(server, pool, engine(pool));
    }

    private static EventStorageEngine engine(HikariDataSource pool) {
        var serializer = Jackson3Serializer.builder().build();
        PersistenceExceptionResolver errors = new JdbcSQLErrorCodesResolver();
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(pool::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE) // each append is one statement, committed by itself
                .persistenceExceptionResolver(errors)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .batchSize(BATCH)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return engine;
    }

    private static void requireDurable(HikariDataSource pool) throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            try (var connection = pool.getConnection();
                    var statement = connection.createStatement();
                    var answer = statement.executeQuery("SHOW " + setting)) {
                answer.next();
                if (!answer.getString(1).equals("on")) throw new IllegalStateException(setting + " is not on");
            }
        }
    }

    record Store(EmbeddedPostgres server, HikariDataSource pool, EventStorageEngine engine) implements Opened {
        @Override
        public void append(Sample event) {
            engine.appendEvents(List.of(event.message()));
        }

        @Override
        public void fill(int present, int wanted) {
            Replay.fill(engine, wanted - present);
        }

        @Override
        public void replay(Receiver receiver) {
            Replay.messages(engine, receiver);
        }

        @Override
        public void close() throws IOException {
            pool.close();
            server.close();
        }
    }
}
