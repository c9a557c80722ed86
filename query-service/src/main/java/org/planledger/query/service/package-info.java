/** What the service is made of: its connections, the register, and the processor that keeps it. */
@NullMarked
package org.planledger.query.service;

import org.jspecify.annotations.NullMarked;
