package org.planledger.query.fold;

import static org.planledger.query.fold.Operation.set;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.events.EventJson;
import org.planledger.query.fold.Field.Partnership;
import org.planledger.values.GovernanceRules;
import org.planledger.values.ReportingYear;
import org.planledger.values.RiskScale;
import org.planledger.values.StatusWord;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rules by which a partnership works, as fields of the partnership, and read from there. */
public final class Settled {
    private static final JsonMapper JSON = EventJson.mapper();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<StatusWord>> WORDS = new TypeReference<>() {};

    private Settled() {}

    static List<Operation> rules(GovernanceRules rules) {
        return List.of(
                set(Partnership.APPROVALS, orNull(rules.approvals())),
                set(Partnership.RESPONSE_DAYS, (long) rules.responseDays()),
                set(Partnership.YEAR_START_MONTH, (long) rules.reportingYear().startMonth()),
                set(Partnership.PERIODS_PER_YEAR, (long) rules.reportingYear().periods()),
                set(Partnership.RISK_SCALE, scale(rules.riskScale())),
                set(Partnership.STATUS_WORDING, orNull(words(rules.statusWording()))),
                set(Partnership.REPORT_SECTIONS, orNull(rules.reportSections())));
    }

    /** What holds in a partnership with these fields; what it did not settle is as usual. */
    public static GovernanceRules in(Map<String, Object> fields) {
        var usual = GovernanceRules.USUAL;
        var year = usual.reportingYear();
        var scale = fields.get(Partnership.RISK_SCALE);
        return new GovernanceRules(
                JSON.convertValue(fields.getOrDefault(Partnership.APPROVALS, usual.approvals()), TEXTS),
                number(fields, Partnership.RESPONSE_DAYS, usual.responseDays()),
                new ReportingYear(
                        number(fields, Partnership.YEAR_START_MONTH, year.startMonth()),
                        number(fields, Partnership.PERIODS_PER_YEAR, year.periods())),
                scale == null ? null : JSON.convertValue(scale, RiskScale.class),
                JSON.convertValue(fields.getOrDefault(Partnership.STATUS_WORDING, List.of()), WORDS),
                JSON.convertValue(fields.getOrDefault(Partnership.REPORT_SECTIONS, List.of()), TEXTS));
    }

    private static @Nullable List<?> orNull(List<?> list) {
        return list.isEmpty() ? null : list;
    }

    private static int number(Map<String, Object> fields, String field, int usual) {
        return fields.get(field) instanceof Number number ? number.intValue() : usual;
    }

    private static @Nullable Map<String, Object> scale(@Nullable RiskScale scale) {
        if (scale == null) return null;
        var bands = scale.bands().stream()
                .map(band -> map("name", band.name(), "lowestScore", (long) band.lowestScore()))
                .toList();
        var fields = map("likelihood", scale.likelihood(), "impact", scale.impact());
        fields.put("bands", bands);
        return fields;
    }

    private static List<Map<String, Object>> words(List<StatusWord> words) {
        return words.stream()
                .map(word -> map("status", word.status().name(), "wording", word.wording()))
                .toList();
    }

    private static Map<String, Object> map(String one, Object value, String other, Object otherValue) {
        var map = new LinkedHashMap<String, Object>();
        map.put(one, value);
        map.put(other, otherValue);
        return map;
    }
}
