/** What happened, told for people: entries, the story of an item, and who set each of its fields. */
@NullMarked
package org.planledger.query.page.story;

import org.jspecify.annotations.NullMarked;
