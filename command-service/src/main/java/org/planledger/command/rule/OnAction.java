package org.planledger.command.rule;

import java.util.List;
import org.planledger.command.request.Command;
import org.planledger.command.state.Records;
import org.planledger.values.Lead;

/** A command about an agency's action: its focal point may ask for it only where the action is their agency's. */
public interface OnAction extends Command {

    /** Whose action it is; none where nobody owns it or it is not recorded. */
    List<Lead> owners(Records records);
}
