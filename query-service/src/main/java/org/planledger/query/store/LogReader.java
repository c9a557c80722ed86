package org.planledger.query.store;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the logs of one generation as they stood at one position. Every query is by {@code _id}. */
public final class LogReader {
    /** The embedded server compares each document that it finds with every id that it was asked for. */
    private static final int AT_ONCE = 64;

    /** The logs that one answer reads at several moments; the others are gone through once. */
    private static final Set<Log> KEPT = EnumSet.of(Log.ITEMS, Log.DIRECTORIES);

    private final MongoDatabase database;
    private final int generation;
    private final long position;
    private final @Nullable Reading reading;

    /** Reads anew each time, what others write meanwhile included. */
    public LogReader(MongoDatabase database, int generation, long position) {
        this(database, generation, position, null);
    }

    /** @param reading keeps what was read of directories and items */
    LogReader(MongoDatabase database, int generation, long position, @Nullable Reading reading) {
        this.database = database;
        this.generation = generation;
        this.position = position;
        this.reading = reading;
    }

    public long position() {
        return position;
    }

    /** The same logs as they stood at an earlier position. */
    LogReader upTo(long earlier) {
        return earlier >= position ? this : new LogReader(database, generation, earlier, reading);
    }

    /** All lines of a log; empty where there is no such log. */
    public List<Line> all(Log log, String key) {
        return all(log, List.of(key)).getOrDefault(key, Chunk.EMPTY).lines();
    }

    /**
     * All lines of several logs, each with the head of its first chunk, in the order of the keys and without those that
     * are empty.
     */
    public Map<String, Chunk> all(Log log, Collection<String> keys) {
        var first = first(log, keys);
        var later =
                find(log, first.entrySet().stream().flatMap(LogReader::later).toList());
        var all = new LinkedHashMap<String, Chunk>();
        first.forEach((key, chunk) -> {
            var lines = new ArrayList<>(chunk.lines());
            for (long n = 1; n <= chunk.last(); n++)
                lines.addAll(later.getOrDefault(Log.id(key, n), Chunk.EMPTY).lines());
            if (!lines.isEmpty()) all.put(key, new Chunk(lines, chunk.head(), chunk.last()));
        });
        return all;
    }

    private static Stream<String> later(Map.Entry<String, Chunk> first) {
        return LongStream.rangeClosed(1, first.getValue().last()).mapToObj(chunk -> Log.id(first.getKey(), chunk));
    }

    /** The last chunk that holds a line, of several logs, in the order of the keys, without those that are empty. */
    public Map<String, Chunk> tails(Log log, Collection<String> keys) {
        var tails = first(log, keys);
        tails.values().removeIf(chunk -> chunk.lines().isEmpty());
        var searches = new HashMap<String, TailSearch>();
        tails.forEach((key, chunk) -> {
            if (chunk.last() > 0) searches.put(key, new TailSearch(chunk.last()));
        });
        while (!searches.isEmpty()) step(log, searches, tails);
        return tails;
    }

    /** A chunk that begins after the reader's position looks empty, and the last one lies before it. */
    private void step(Log log, Map<String, TailSearch> searches, Map<String, Chunk> tails) {
        var found = find(
                log,
                searches.entrySet().stream()
                        .map(search -> Log.id(search.getKey(), search.getValue().probe()))
                        .toList());
        searches.entrySet().removeIf(search -> {
            var chunk =
                    found.getOrDefault(Log.id(search.getKey(), search.getValue().probe()), Chunk.EMPTY);
            boolean holdsLines = !chunk.lines().isEmpty();
            if (holdsLines) tails.put(search.getKey(), chunk);
            return search.getValue().isOver(holdsLines);
        });
    }

    /** The lines of {@code count} chunks from one on. */
    public List<Line> chunks(Log log, String key, long from, int count) {
        var found = find(
                log,
                LongStream.range(from, from + count)
                        .mapToObj(chunk -> Log.id(key, chunk))
                        .toList());
        return LongStream.range(from, from + count)
                .mapToObj(chunk -> found.getOrDefault(Log.id(key, chunk), Chunk.EMPTY))
                .flatMap(chunk -> chunk.lines().stream())
                .toList();
    }

    private Map<String, Chunk> first(Log log, Collection<String> keys) {
        var found = find(log, keys.stream().map(key -> Log.id(key, 0)).toList());
        var first = new LinkedHashMap<String, Chunk>();
        for (var key : keys) {
            var chunk = found.get(Log.id(key, 0));
            if (chunk != null) first.put(key, chunk);
        }
        return first;
    }

    private Map<String, Chunk> find(Log log, List<String> ids) {
        var found = reading != null && KEPT.contains(log)
                ? reading.chunks(log, ids, missing -> read(log, missing))
                : read(log, ids);
        found.replaceAll((id, chunk) -> chunk.upTo(position));
        return found;
    }

    private Map<String, Chunk> read(Log log, List<String> ids) {
        var found = new HashMap<String, Chunk>();
        for (int i = 0; i < ids.size(); i += AT_ONCE) {
            var some = ids.subList(i, Math.min(ids.size(), i + AT_ONCE));
            var filter = some.size() == 1 ? Filters.eq("_id", some.get(0)) : Filters.in("_id", some);
            for (var stored : StoredChunk.of(database, log, generation).find(filter))
                found.put(stored.id(), stored.chunk());
        }
        return found;
    }
}
