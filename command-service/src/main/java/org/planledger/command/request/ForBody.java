package org.planledger.command.request;

import java.util.Set;
import org.planledger.values.Body;
import org.planledger.values.Role;

/** A command by which a body decides: only those who act for that body may ask for it. */
public interface ForBody extends Command {

    Body body();

    /** The roles that act for a body. */
    static Set<Role> actingFor(Body body) {
        return switch (body) {
            case COMMITTEE -> Set.of(Role.COMMITTEE_CLERK, Role.COMMITTEE_MEMBER);
            case EXECUTIVE -> Set.of(Role.EXECUTIVE_RECORDER);
        };
    }
}
