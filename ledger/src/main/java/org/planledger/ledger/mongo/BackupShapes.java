package org.planledger.ledger.mongo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;

/** What a backup may hold beside commits: documents of the shapes that the services write, each id once. */
final class BackupShapes {
    private static final List<Map<String, Class<?>>> CONTENTS = List.of(
            Map.of("_id", String.class, "size", Long.class, "seenAs", String.class, "chunks", Integer.class),
            Map.of("_id", String.class, "bytes", Binary.class));
    private static final List<Map<String, Class<?>>> KEYS = List.of(
            Map.of("_id", String.class, "wrapped", Binary.class),
            Map.of("_id", String.class, "wrapped", Binary.class, "name", String.class),
            Map.of("_id", String.class, "key", String.class),
            Map.of("_id", String.class, "destroyed", Boolean.class));

    private final Set<String> contents = new HashSet<>();
    private final Set<String> keys = new HashSet<>();

    void requireContent(Document document) {
        require(document, CONTENTS, contents, "an attached file");
    }

    void requireKey(Document document) {
        require(document, KEYS, keys, "a key");
    }

    private static void require(Document document, List<Map<String, Class<?>>> shapes, Set<String> ids, String what) {
        if (shapes.stream().noneMatch(shape -> fits(document, shape)))
            throw new BackupRefused("The backup is damaged: what should be " + what + " is not one.");
        if (!ids.add(document.getString("_id")))
            throw new BackupRefused(
                    "The backup is damaged: it holds " + what + " twice, '" + document.getString("_id") + "'.");
    }

    private static boolean fits(Document document, Map<String, Class<?>> shape) {
        return document.keySet().equals(shape.keySet())
                && shape.entrySet().stream()
                        .allMatch(field -> field.getValue().isInstance(document.get(field.getKey())));
    }
}
