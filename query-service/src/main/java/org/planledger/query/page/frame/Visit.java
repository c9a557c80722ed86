package org.planledger.query.page.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planledger.query.page.signin.Person;
import org.planledger.query.page.word.Dates;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.springframework.web.util.UriComponentsBuilder;

/** One look at one page: who looks, from where, and what the register says. Templates know it as {@code visit}. */
public final class Visit {
    private final Register.View view;
    private final Viewpoint viewpoint;
    private final Person person;
    private final String path;
    private @Nullable String partnershipId;
    private @Nullable String planId;
    private @Nullable Values values;
    private Shown shown;

    Visit(Register.View view, Viewpoint viewpoint, Person person, String path) {
        this.view = view;
        this.viewpoint = viewpoint;
        this.person = person;
        this.path = path;
        this.shown = Shown.from(viewpoint);
    }

    /** The same, of the plan as it stood after an entry. */
    public Visit after(long position) {
        return at(viewpoint.after(position));
    }

    /** The same, of the plan as it is known now. */
    public Visit asKnownNow() {
        return at(viewpoint.asKnownNow());
    }

    private Visit at(Viewpoint other) {
        return new Visit(view.at(other.moment()), other, person, path);
    }

    public Register.View view() {
        return view;
    }

    /** Makes what another looks at what the page says at its foot that it shows. */
    public void shows(Visit other) {
        shown = other.shown;
    }

    /** The same of what was recorded behind an entry, up to another. */
    public void showsChanges(long after, long end) {
        shown = Shown.between(after, end, viewpoint);
    }

    Shown shown() {
        return shown;
    }

    /** The hash of an entry's line (RFC 6962 leaf, lower-case hex), or null where there is no such entry. */
    @Nullable
    String leaf(long position) {
        return view.at(Moment.NOW).entry(position).stream()
                .findFirst()
                .map(change -> change.entry().leafHash())
                .orElse(null);
    }

    /** The day from which one looks. */
    public LocalDate day(LocalDate today) {
        return view.day(today, Dates.LONDON);
    }

    public Viewpoint viewpoint() {
        return viewpoint;
    }

    public Person person() {
        return person;
    }

    /** Path and query of this page. */
    public String path() {
        return path;
    }

    /** This page's path alone. */
    public String place() {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    /** An address that keeps the moment that is looked at. */
    public String to(String address) {
        return viewpoint.to(address);
    }

    public String to(ItemId id) {
        return to("/" + id);
    }

    /** An item, after which the navigation leads to its plan and partnership. */
    public Item item(ItemId id) {
        var item = view.item(id).orElseThrow(() -> new NotThere(missing(id)));
        about(item);
        return item;
    }

    /** Whether an entry counts at the moment that is looked at. */
    public boolean holds(long position) {
        return !view.entry(position).isEmpty();
    }

    private String missing(ItemId id) {
        var when = viewpoint.isToday() ? "" : " in " + viewpoint.words();
        return "The ledger has no " + id.kind().slug().replace('-', ' ') + " at this address" + when + ".";
    }

    /** Makes this the partnership and plan that the navigation leads to, where it belongs to one. */
    public void about(Item item) {
        if (item.id().kind() == ItemKind.INSTALLATION) return;
        partnershipId = item.partnershipId();
        planId = item.id().kind() == ItemKind.PLAN ? item.id().path() : item.planId();
        values = null;
    }

    /** Values in the words of the partnership that the page is about. */
    public Values values() {
        var known = values;
        if (known == null) values = known = new Values(view, partnership().orElse(""));
        return known;
    }

    /** The partnership that the page is about, else the first one that the person acts for, else the first one. */
    public Optional<String> partnership() {
        if (partnershipId != null) return Optional.of(partnershipId);
        return own().stream()
                .findFirst()
                .or(() -> view.partnerships().stream().findFirst())
                .map(item -> item.id().path());
    }

    /** The partnership that the page is about, or the only one that there is. */
    public Optional<String> subject() {
        if (partnershipId != null) return Optional.of(partnershipId);
        var all = view.partnerships();
        return all.size() == 1 ? Optional.of(all.get(0).id().path()) : Optional.empty();
    }

    /** The partnerships that the person acts for. */
    public List<Item> own() {
        return view.partnerships().stream()
                .filter(item -> person.actsFor(item.id().path()))
                .toList();
    }

    /** The plan that the page is about, else the one in effect, else the latest. */
    public Optional<String> plan() {
        if (planId != null) return Optional.of(planId);
        return partnership()
                .flatMap(id -> Plans.current(view, id))
                .map(item -> item.id().path());
    }

    /** Whether the person may do something here, by the roles that may; never in the past. */
    public boolean may(String... roles) {
        boolean here = partnershipId == null || person.actsFor(partnershipId);
        return here && viewpoint.isToday() && person.isOneOf(List.of(roles));
    }

    /** The same for something about an item: where the roles are bound to one's own work, it must be that. */
    public boolean mayOn(Item item, String... roles) {
        return may(roles) && (!person.isBound(List.of(roles)) || isOwn(item));
    }

    /** Whether the item is the person's own work, as a theme lead or a focal point has some. */
    public boolean isOwn(Item item) {
        return new OwnWork(view, person.mandate()).covers(item);
    }

    /**
     * Where this page hears of entries that were recorded since, or "": pages about no partnership, pages that look at
     * a moment, and forms do not listen.
     */
    public String live() {
        if (partnershipId == null || !viewpoint.isToday() || place().startsWith("/record")) return "";
        return "/api/live?partnership=" + partnershipId;
    }

    /** Where decisions of the partnership that the page is about are recorded. */
    public String toRecord() {
        return partnershipId == null || !person.actsFor(partnershipId)
                ? "/record"
                : "/record?partnershipId=" + partnershipId;
    }

    /** Where another moment is chosen for this page. */
    public String toAsAt() {
        var asAt = UriComponentsBuilder.fromPath("/as-at").queryParam("back", "{back}");
        return to(asAt.encode().buildAndExpand(path).toUriString());
    }

    /** Where what was known then stands beside what is known now; "" where there is no plan, or no date. */
    public String toThenAndNow() {
        boolean isDated = viewpoint.asAt() != null || viewpoint.knownOn() != null;
        return isDated ? plan().map(id -> to("/plan/" + id + "/then-and-now")).orElse("") : "";
    }

    /** This page without the moment: the present. */
    public String today() {
        return Viewpoint.without(path);
    }

    public List<Map<String, Object>> navigation() {
        return new Navigation(this).links();
    }
}
