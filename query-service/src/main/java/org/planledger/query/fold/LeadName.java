package org.planledger.query.fold;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a theme's lead is called: "Luton Council, Public Health". */
public final class LeadName {
    private LeadName() {}

    /**
     * Agency and unit; where the paper's name of the unit begins with the agency's, the agency is not said twice.
     *
     * @param unit as the paper prints it, or null or blank for the agency itself
     */
    public static String of(String agency, @Nullable Object unit) {
        var name = unit == null ? "" : unit.toString().strip();
        if (name.isEmpty()) return agency;
        return beginsWith(name, agency) ? name : agency + ", " + name;
    }

    private static boolean beginsWith(String unit, String agency) {
        var begin = agency.toLowerCase(Locale.UK);
        var whole = unit.toLowerCase(Locale.UK);
        return whole.equals(begin) || whole.startsWith(begin + " ");
    }
}
