/**
 * What all of the read API has in common: what is asked, the position an answer stands at, problems, and who may ask.
 */
@NullMarked
package org.planledger.query.answer;

import org.jspecify.annotations.NullMarked;
