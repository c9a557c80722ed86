package org.planledger.ledger.mongo;

/** What a ledger is made of; tests put a faulty part in and see that the conformance tests notice. */
record Parts(
        Commits commits,
        Contiguity contiguity,
        LineReader lines,
        CommitReader reader,
        Receipts receipts,
        Sequences sequences,
        Admission admission) {

    static Parts sound(Commits commits) {
        return of(commits, new Contiguity(), new Sequences(commits));
    }

    static Parts of(Commits commits, Contiguity contiguity, Sequences sequences) {
        var lines = LineReader.ofThisRelease();
        return new Parts(
                commits,
                contiguity,
                lines,
                new CommitReader(commits, contiguity),
                new Receipts(commits, lines),
                sequences,
                new Admission(sequences));
    }

    Parts with(Admission admission) {
        return new Parts(commits, contiguity, lines, reader, receipts, sequences, admission);
    }

    Parts with(LineReader lines) {
        return new Parts(commits, contiguity, lines, reader, new Receipts(commits, lines), sequences, admission);
    }
}
