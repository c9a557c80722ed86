package org.planledger.query.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The few documents that say which generation is live and how far each has come: collection {@code register}, with
 * {@code _id} "live" and "generation_N". A position is written last, after all that it vouches for, and only ever
 * grows.
 */
public final class Standings {
    private static final String LIVE = "live";
    private static final String GENERATION = "generation";
    private static final String POSITION = "position";
    private static final String STOPPED = "stopped";
    private static final String WHY = "why";
    private static final String LAYOUT = "layout";
    private static final String ERASURES = "erasures";
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoDatabase database;
    private volatile int lastLive = 1;

    public Standings(MongoDatabase database) {
        this.database = database;
    }

    /** The live generation's standing, in one read unless the generation has just changed. */
    public Standing live() {
        int expected = lastLive;
        var documents = find(List.of(LIVE, id(expected)));
        int generation =
                named(LIVE, documents).map(live -> live.getInteger(GENERATION)).orElse(1);
        if (generation != expected) {
            lastLive = generation;
            return of(generation);
        }
        return standing(generation, named(id(generation), documents).orElse(null));
    }

    public Standing of(int generation) {
        return standing(
                generation, named(id(generation), find(List.of(id(generation)))).orElse(null));
    }

    /** All lines up to a position are written. */
    public void advance(int generation, long position) {
        update(
                id(generation),
                Updates.combine(
                        Updates.max(POSITION, position),
                        Updates.unset(STOPPED),
                        Updates.setOnInsert(LAYOUT, Log.LAYOUT)));
    }

    /** The register goes no further than the entry before this one. */
    public void stop(int generation, Standing.Stop stop) {
        update(id(generation), Updates.set(STOPPED, new Document(POSITION, stop.position()).append(WHY, stop.why())));
    }

    /** Readers and projectors turn to another generation. */
    public void swap(int generation) {
        update(LIVE, Updates.set(GENERATION, generation));
    }

    /** A generation is to be filled anew. */
    public void forget(int generation) {
        collection().deleteOne(Filters.eq("_id", id(generation)));
    }

    /** A generation was begun after so many erasures were carried out. */
    public void begunAfter(int generation, int erasures) {
        update(id(generation), Updates.set(ERASURES, erasures));
    }

    /** How many erasures were carried out before the generation was begun. */
    public int erasures(int generation) {
        return named(id(generation), find(List.of(id(generation))))
                .map(document -> document.getInteger(ERASURES, 0))
                .orElse(0);
    }

    /** Whether anything is known of a generation. */
    public boolean isKept(int generation) {
        return !find(List.of(id(generation))).isEmpty();
    }

    private void update(String id, Bson update) {
        collection().updateOne(Filters.eq("_id", id), update, UPSERT);
    }

    private List<Document> find(List<String> ids) {
        return StreamSupport.stream(collection().find(Filters.in("_id", ids)).spliterator(), false)
                .toList();
    }

    private MongoCollection<Document> collection() {
        return database.getCollection("register");
    }

    private static Standing standing(int generation, @Nullable Document document) {
        if (document == null) return new Standing(generation, 0, true, null);
        long position = document.get(POSITION) instanceof Number number ? number.longValue() : 0;
        boolean ofThisLayout = position == 0 || document.get(LAYOUT, 1) == Log.LAYOUT;
        var stopped = document.get(STOPPED, Document.class);
        return new Standing(generation, position, ofThisLayout, stopped == null ? null : stop(stopped, position));
    }

    /** A stop that the register has since passed, folded by a newer release, is none. */
    private static Standing.@Nullable Stop stop(Document stopped, long position) {
        long at = stopped.getLong(POSITION);
        return at <= position ? null : new Standing.Stop(at, stopped.getString(WHY));
    }

    private static Optional<Document> named(String id, List<Document> documents) {
        return documents.stream().filter(d -> id.equals(d.getString("_id"))).findFirst();
    }

    private static String id(int generation) {
        return "generation_" + generation;
    }
}
