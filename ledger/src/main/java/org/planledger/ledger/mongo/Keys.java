package org.planledger.ledger.mongo;

import java.util.regex.Pattern;

/**
 * The texts under the unique index. A stream's name has a slash before its first colon and a command's key has none, so
 * the two never meet.
 */
final class Keys {
    private static final Pattern STREAM = Pattern.compile("[a-z][a-z-]{0,39}/[A-Za-z0-9._-]{1,200}");
    private static final Pattern COMMAND = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    private Keys() {}

    static String event(String stream, long sequence) {
        return stream + ":" + sequence;
    }

    static String command(String id) {
        return "command:" + id;
    }

    static void requireStream(String name) {
        if (!STREAM.matcher(name).matches())
            throw new IllegalArgumentException("'" + name + "' is not the name of a stream.");
    }

    static void requireCommand(String id) {
        if (!COMMAND.matcher(id).matches()) throw new IllegalArgumentException("'" + id + "' is not a command id.");
    }
}
