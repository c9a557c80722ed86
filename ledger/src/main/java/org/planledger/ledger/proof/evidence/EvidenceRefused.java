package org.planledger.ledger.proof.evidence;

/** No bundle was made, and why. */
public final class EvidenceRefused extends RuntimeException {
    public EvidenceRefused(String sentence) {
        super(sentence);
    }
}
