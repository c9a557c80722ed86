package org.planledger.query.page.record;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.ItemKind;
import org.planledger.values.Role;

/** Sentences of the command-service as people read them: names for ids and roles, and dates in words. */
final class Wording {
    private static final Pattern QUOTED = Pattern.compile("'([^']{1,100})'");
    private static final Pattern DATE = Pattern.compile("(?<![\\w-])\\d{4}-\\d{2}(-\\d{2})?(?![\\w-])");
    private static final Pattern ID = Pattern.compile("(?<![\\w-])[a-z0-9]+(?:-[a-z0-9]+)*(?![\\w-])");
    private final Map<String, String> names = new HashMap<>();

    Wording(Form form, Visit visit) {
        var choices = Choices.ofAll(form, visit);
        form.shape().all().forEach(placed -> collect(placed, choices));
        visit.partnership()
                .ifPresent(id -> visit.view()
                        .ofPartnership(id, ItemKind.MEMBER)
                        .forEach(member -> names.putIfAbsent(member.id().localId(), member.text(Field.NAME))));
    }

    private void collect(FormShape.Placed placed, Choices choices) {
        var part = placed.part();
        if (part.kind() == Part.Kind.OPTION)
            choices.of(part, placed.path()).words().forEach(names::putIfAbsent);
        FormShape.placed(placed.path(), part.parts()).forEach(child -> collect(child, choices));
    }

    /** "'police' was no member on 2021-03-11" reads "County Police was no member on 11 March 2021". */
    String of(String sentence) {
        var named = replaced(
                QUOTED,
                sentence,
                quoted -> names.getOrDefault(
                        quoted.substring(1, quoted.length() - 1),
                        "“" + quoted.substring(1, quoted.length() - 1) + "”"));
        return replaced(DATE, named, Values::date);
    }

    /** The same, with a list after a colon: "A member on that date: council, police". */
    String list(String sentence) {
        int colon = sentence.indexOf(": ");
        if (colon < 0) return of(sentence);
        var listed = replaced(ID, sentence.substring(colon).replaceAll("[\\[\\]]", ""), this::name);
        return of(sentence.substring(0, colon)) + of(listed);
    }

    private String name(String id) {
        var name = names.get(id);
        return name != null ? name : Role.ofClaim(id).map(Role::words).orElse(id);
    }

    private static String replaced(Pattern pattern, String text, UnaryOperator<String> words) {
        return pattern.matcher(text)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement(words.apply(found.group())));
    }
}
