package org.planledger.query.page.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planledger.query.fold.Field;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;

/** What a partnership calls a status: its own word where it settled one, or the usual one. */
final class StatusWords {
    private StatusWords() {}

    static String of(String status, Register.View view, String partnershipId) {
        return view.item(ItemId.of(ItemKind.PARTNERSHIP, partnershipId))
                .flatMap(partnership -> own(status, partnership.fields().get(Field.Partnership.STATUS_WORDING)))
                .orElseGet(() -> Fields.constant(status));
    }

    private static Optional<String> own(String status, @org.jspecify.annotations.Nullable Object wordings) {
        if (!(wordings instanceof List<?> all)) return Optional.empty();
        return all.stream()
                .filter(one -> one instanceof Map<?, ?> word && status.equals(word.get("status")))
                .map(one -> String.valueOf(((Map<?, ?>) one).get("wording")))
                .findFirst();
    }
}
