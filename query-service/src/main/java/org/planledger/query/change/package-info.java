/** What changed between two points, net and step by step. */
@NullMarked
package org.planledger.query.change;

import org.jspecify.annotations.NullMarked;
