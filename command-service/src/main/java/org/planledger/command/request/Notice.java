package org.planledger.command.request;

/** Something that the service itself records. Nobody may ask for it, so the catalogue does not list it. */
public interface Notice extends Command {}
