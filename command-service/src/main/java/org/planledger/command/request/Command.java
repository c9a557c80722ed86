package org.planledger.command.request;

/** Something that a person asks for: a record whose components are the fields of the request. */
public interface Command {

    /** The stream that would record it, for example {@code plan/luton-2024-2028}. */
    String stream();
}
