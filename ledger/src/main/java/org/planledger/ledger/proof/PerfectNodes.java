package org.planledger.ledger.proof;

/** The nodes of a tree under which every place is taken. */
interface PerfectNodes {

    /**
     * @param level 0 for leaves
     * @param index counted from the left of the level; the node covers the leaves from {@code index << level} on
     */
    TreeHash at(int level, long index);
}
