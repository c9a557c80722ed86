/** The edge to the framework that loads aggregates and publishes their events. */
@NullMarked
package org.planledger.command.axon;

import org.jspecify.annotations.NullMarked;
