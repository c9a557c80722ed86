/** The try-out's own OpenID provider. A council's own provider takes its place everywhere else. */
@NullMarked
package org.planledger.standalone.signin;

import org.jspecify.annotations.NullMarked;
