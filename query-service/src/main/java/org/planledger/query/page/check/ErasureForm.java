package org.planledger.query.page.check;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planledger.query.page.frame.TextBox;
import org.planledger.query.page.signin.TypedBefore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form that asks for a name to be erased, as far as it is filled in.
 *
 * @param faults what is wrong with it, as the component "error summary" takes it
 */
record ErasureForm(String name, String ground, List<Map<String, String>> faults) implements Serializable {
    static final ErasureForm EMPTY = new ErasureForm("", "", List.of());
    private static final String KEY = ErasureForm.class.getName();
    private static final String NAME = "name";
    private static final String GROUND = "ground";

    static ErasureForm of(TypedBefore before) {
        return sent(before.text(NAME), before.text(GROUND));
    }

    /** What was typed; faults are found later. */
    static ErasureForm sent(String name, String ground) {
        return new ErasureForm(name.strip(), ground.strip(), List.of());
    }

    /** The one that this session keeps. */
    static Optional<ErasureForm> kept(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KEY) instanceof ErasureForm form
                ? Optional.of(form)
                : Optional.empty();
    }

    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(KEY, this);
    }

    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(KEY);
    }

    /** With what is missing told. */
    ErasureForm judged() {
        var missing = new ArrayList<Map<String, String>>();
        if (name.isEmpty()) missing.add(TextBox.fault(NAME, "Enter the name"));
        if (ground.isEmpty()) missing.add(TextBox.fault(GROUND, "Say on what ground it is erased"));
        return new ErasureForm(name, ground, List.copyOf(missing));
    }

    /** With the reason of a refusal told at its box. */
    ErasureForm refused(ProofDesk.Told answer) {
        return new ErasureForm(name, ground, List.of(fault(answer)));
    }

    private Map<String, String> fault(ProofDesk.Told answer) {
        if (answer.status() == 413) {
            var longer = name.length() > ground.length() ? NAME : GROUND;
            return TextBox.fault(longer, "This is far too long. Shorten it.");
        }
        return TextBox.fault(answer.field().equals(GROUND) ? GROUND : NAME, answer.sentence());
    }

    JsonNode request() {
        return JsonMapper.shared().createObjectNode().put(NAME, name).put(GROUND, ground);
    }

    /** The options of the page component "input". */
    public Map<String, Object> nameBox() {
        return box(NAME, "Name", "As it was recorded. Capitals do not count.", name);
    }

    public Map<String, Object> groundBox() {
        var hint = "Why it is erased, and who asked for it. It is recorded for good: do not name the person.";
        return box(GROUND, "Ground", hint, ground);
    }

    private Map<String, Object> box(String field, String label, String hint, String value) {
        var box = new HashMap<String, Object>(Map.of("name", field, "value", value, "rows", 3));
        box.put("label", Map.of("text", label));
        box.put("hint", Map.of("text", hint));
        faults.stream()
                .filter(fault -> ("#" + field).equals(fault.get("href")))
                .findFirst()
                .ifPresent(fault -> box.put("errorMessage", fault));
        return box;
    }
}
