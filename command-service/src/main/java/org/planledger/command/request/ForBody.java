package org.planledger.command.request;

import org.planledger.values.Body;

/** A command by which a body decides: only those who act for that body may ask for it. */
public interface ForBody extends Command {

    Body body();
}
