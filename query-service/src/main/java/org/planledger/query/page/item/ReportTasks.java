package org.planledger.query.page.item;

import static org.planledger.query.page.item.Offers.CLERK;
import static org.planledger.query.page.item.Offers.LEAD;
import static org.planledger.query.page.item.Offers.RECORDER;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planledger.query.fold.Field;
import org.planledger.query.fold.Themes;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;
import org.planledger.values.Lead;
import org.planledger.values.ReportKind;

/** What is done and what is left to do on a paper to the committee until it is published, as a task list. */
final class ReportTasks {
    private static final Map<String, Object> CANNOT_START =
            Map.of("text", "Cannot start yet", "classes", "govuk-task-list__status--cannot-start-yet");

    private final Item report;
    private final Visit visit;
    private final List<Map<String, Object>> tasks = new ArrayList<>();

    private ReportTasks(Item report, Visit visit) {
        this.report = report;
        this.visit = visit;
    }

    /** The rows of the component; none for a paper that is published, and for those who do not write it. */
    static List<Map<String, Object>> of(Item item, Visit visit) {
        if (item.id().kind() != ItemKind.REPORT || !item.text(Field.STATUS).equals("DRAFT")) return List.of();
        return visit.may(RECORDER, CLERK, LEAD) ? new ReportTasks(item, visit).all() : List.of();
    }

    private List<Map<String, Object>> all() {
        if (report.text(Field.Report.KIND).equals(ReportKind.PROGRESS.name()))
            visit.plan().stream()
                    .flatMap(plan -> visit.view().ofPlan(plan, ItemKind.THEME).stream())
                    .filter(Themes::stands)
                    .forEach(this::theme);
        papers();
        signOffs();
        publication();
        return tasks;
    }

    private void theme(Item theme) {
        var leads = leads(theme);
        var reported = leads.stream().filter(lead -> hasReported(lead, theme)).count();
        var id = theme.id().path();
        var form = "SubmitThemeReport?planId=" + theme.planId() + "&themeId=" + id.substring(id.indexOf('/') + 1)
                + reporting(leads);
        var title = "Report on " + Headings.of(theme);
        if (leads.isEmpty()) add(title, "", "No lead is recorded who could report.", CANNOT_START);
        else
            add(
                    title,
                    visit.mayOn(theme, RECORDER, LEAD) ? form + "&reportId=" : "",
                    "Asked: " + leads.stream().map(visit.values()::lead).collect(Collectors.joining("; ")),
                    reported == leads.size()
                            ? done("Reported")
                            : open(reported == 0 ? "Not reported yet" : reported + " of " + leads.size() + " leads"));
    }

    private static List<Map<?, ?>> leads(Item theme) {
        return list(theme, Field.Theme.LEADS).stream()
                .<Map<?, ?>>map(lead -> (Map<?, ?>) lead)
                .toList();
    }

    /** The lead with which the form begins, in its address: the only one, else the person's own agency, else none. */
    private String reporting(List<Map<?, ?>> leads) {
        var own = leads.size() == 1
                ? leads
                : leads.stream().filter(this::isOfThePerson).toList();
        if (own.size() != 1) return "";
        var unit = own.get(0).get("unit");
        return "&lead.memberId=" + own.get(0).get("memberId") + (unit == null ? "" : "&lead.unit=" + inAddress(unit));
    }

    private boolean isOfThePerson(Map<?, ?> lead) {
        var unit = lead.get("unit");
        return visit.person()
                .mandate()
                .speaksFor(new Lead(String.valueOf(lead.get("memberId")), unit == null ? null : unit.toString()));
    }

    private boolean hasReported(Object lead, Item theme) {
        return list(report, Field.Report.THEME_REPORTS).stream()
                .map(said -> (Map<?, ?>) said)
                .anyMatch(said -> lead.equals(said.get("lead"))
                        && theme.id().path().equals(said.get(Field.PLAN_ID) + "/" + said.get(Field.THEME_ID)));
    }

    private void papers() {
        add(
                "Declare its background papers",
                form("DeclareBackgroundPapers"),
                "",
                isDeclared() ? done("Declared") : open("Not declared yet"));
    }

    private void signOffs() {
        for (var office : list(report, Field.Report.SIGNED_OFF_BY))
            add("Sign-off of: " + office, "", "", done("Signed off"));
        for (var office : list(report, Field.Report.SIGN_OFFS_AWAITED))
            add("Sign-off of: " + office, form("GiveSignOff?office=" + inAddress(office)), "", open("Awaited"));
    }

    private void publication() {
        if (!isDeclared()) add("Publish it", "", "Its background papers come first.", CANNOT_START);
        else if (!list(report, Field.Report.SIGN_OFFS_AWAITED).isEmpty())
            add("Publish it", "", "A sign-off is awaited.", CANNOT_START);
        else add("Publish it", form("PublishReport"), "", open("Ready"));
    }

    private boolean isDeclared() {
        return !list(report, Field.Report.BACKGROUND_PAPERS).isEmpty();
    }

    private String form(String form) {
        return visit.mayOn(report, RECORDER, CLERK) ? form + (form.contains("?") ? "&" : "?") + "reportId=" : "";
    }

    private static String inAddress(Object text) {
        return URLEncoder.encode(text.toString(), StandardCharsets.UTF_8);
    }

    /**
     * @param form to which the report's id is added, or "" where it leads nowhere
     * @param hint or ""
     */
    private void add(String title, String form, String hint, Map<String, Object> status) {
        var task = new HashMap<String, Object>(Map.of("title", Map.of("text", title), "status", status));
        if (!form.isEmpty()) task.put("href", "/record/" + form + report.id().path());
        if (!hint.isEmpty()) task.put("hint", Map.of("text", hint));
        tasks.add(task);
    }

    private static Map<String, Object> done(String words) {
        return Map.of("text", words);
    }

    private static Map<String, Object> open(String words) {
        return Map.of("tag", Map.of("text", words, "classes", "govuk-tag--blue pl-tag"));
    }

    private static List<?> list(Item item, String field) {
        return item.fields().get(field) instanceof List<?> all ? all : List.of();
    }
}
