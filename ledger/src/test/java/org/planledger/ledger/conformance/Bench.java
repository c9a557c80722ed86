package org.planledger.ledger.conformance;

/** Where a group of conformance tests finds its bench; a fresh one for each test. */
interface Bench {
    LedgerBench bench();
}
