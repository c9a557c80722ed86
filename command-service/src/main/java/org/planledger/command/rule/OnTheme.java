package org.planledger.command.rule;

import java.util.List;
import org.planledger.command.request.Command;
import org.planledger.command.state.Records;
import org.planledger.values.Lead;

/** A command about the work under a theme: a theme lead may ask for it only where their agency leads the theme. */
public interface OnTheme extends Command {

    /** Those who may speak: the leads of the theme as they stand, none where it has none or is not recorded. */
    List<Lead> themeLeads(Records records);
}
