/**
 * Pictures drawn on the server, each with its sentence and beside a table that says the same.
 *
 * <p>They are few shapes written into the page by a template. The libraries that were looked at (JFreeSVG, XChart) draw
 * through {@code Graphics2D}: they measure with fonts that the reader does not have, write colours into each shape
 * where a style sheet and the rule against inline styles want classes, and know neither titles nor patterns.
 */
@NullMarked
package org.planledger.query.page.picture;

import org.jspecify.annotations.NullMarked;
