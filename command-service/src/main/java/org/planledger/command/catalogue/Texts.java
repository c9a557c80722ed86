package org.planledger.command.catalogue;

import com.github.victools.jsonschema.generator.FieldScope;
import jakarta.validation.constraints.Size;
import org.planledger.command.request.LongText;

/** What a field of text may hold: an id, one line, or several lines. */
final class Texts {

    static final String ID = "^[a-z0-9][a-z0-9-]{0,63}$";

    private static final int LINE = 200;
    private static final int LONG = 4000;

    private Texts() {}

    static boolean isId(String field) {
        return (field.endsWith("Id") && !field.equals("commandId")) || field.equals("carriedOverFrom");
    }

    static int longest(FieldScope field) {
        if (isId(field.getDeclaredName())) return 64;
        var size = field.getAnnotation(Size.class);
        if (size != null && !field.isFakeContainerItemScope()) return size.max();
        return field.getAnnotation(LongText.class) == null ? LINE : LONG;
    }

    static String format(FieldScope field) {
        if (isId(field.getDeclaredName())) return "id";
        return field.getAnnotation(LongText.class) == null ? "line" : "text";
    }
}
