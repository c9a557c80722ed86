package org.planledger.query.attachment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Item;
import org.planledger.values.Attachment;

/**
 * A file that an item names.
 *
 * @param exempt whether it is not for everybody
 */
public record NamedFile(Attachment attachment, boolean exempt) {

    /** Empty where the item, as whoever asks sees it, names no such file. */
    public static Optional<NamedFile> in(Item item, String sha256) {
        if (!(item.fields().get(Field.Achievement.ATTACHMENTS) instanceof List<?> files)) return Optional.empty();
        return files.stream()
                .map(file -> (Map<?, ?>) file)
                .filter(file -> sha256.equals(file.get("sha256")))
                .map(NamedFile::of)
                .findFirst();
    }

    private static NamedFile of(Map<?, ?> file) {
        var attachment = new Attachment(
                String.valueOf(file.get("sha256")),
                Long.parseLong(String.valueOf(file.get("size"))),
                String.valueOf(file.get("mediaType")),
                String.valueOf(file.get("fileName")));
        return new NamedFile(attachment, file.containsKey("exemption"));
    }
}
