/** Who may see and do what in a browser: signing in at the provider, roles, and the headers that every page carries. */
@NullMarked
package org.planledger.query.page.signin;

import org.jspecify.annotations.NullMarked;
