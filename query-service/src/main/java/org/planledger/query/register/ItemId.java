package org.planledger.query.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The address of an item, also in links: {@code theme/luton-2024-2028/l24-1}.
 *
 * <p>Items that are an aggregate of their own have its id ({@code achievement/a01}); items inside one have its id
 * first.
 */
public record ItemId(ItemKind kind, String path) {
    /** What holds for the ledger as a whole. */
    public static final ItemId INSTALLATION = of(ItemKind.INSTALLATION, "ledger");

    /** Whether the ledger is whole. */
    public static final ItemId PROOF = of(ItemKind.INSTALLATION, "proof");

    /** Whose names were erased. */
    public static final ItemId ERASURES = of(ItemKind.INSTALLATION, "erasures");

    public static ItemId of(ItemKind kind, String... path) {
        return new ItemId(kind, String.join("/", path));
    }

    /** @throws IllegalArgumentException where the text is no item's address */
    @JsonCreator
    public static ItemId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 1 || slash == text.length() - 1)
            throw new IllegalArgumentException("No item is called '" + text + "'.");
        for (var kind : ItemKind.values())
            if (kind.slug().equals(text.substring(0, slash))) return new ItemId(kind, text.substring(slash + 1));
        throw new IllegalArgumentException("No item is called '" + text + "'.");
    }

    /** The id by which commands name it inside what it stands under: the last part of the path. */
    public String localId() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @JsonValue
    @Override
    public String toString() {
        return kind.slug() + "/" + path;
    }
}
