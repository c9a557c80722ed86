package org.planledger.ledger.mongo;

import org.planledger.ledger.seal.Vault;

/** What a ledger is made of; tests put a faulty part in and see that the conformance tests notice. */
record Parts(
        Commits commits,
        Contiguity contiguity,
        LineReader lines,
        CommitReader reader,
        Receipts receipts,
        Sequences sequences,
        Admission admission,
        Vault vault) {

    static Parts sound(Commits commits) {
        return sound(commits, Vault.absent());
    }

    static Parts sound(Commits commits, Vault vault) {
        return of(commits, new Contiguity(), new Sequences(commits), vault);
    }

    static Parts of(Commits commits, Contiguity contiguity, Sequences sequences, Vault vault) {
        var lines = LineReader.ofThisRelease(vault);
        return new Parts(
                commits,
                contiguity,
                lines,
                new CommitReader(commits, contiguity),
                new Receipts(commits, lines),
                sequences,
                new Admission(sequences),
                vault);
    }

    Parts with(Admission admission) {
        return new Parts(commits, contiguity, lines, reader, receipts, sequences, admission, vault);
    }

    Parts with(LineReader lines) {
        return new Parts(commits, contiguity, lines, reader, new Receipts(commits, lines), sequences, admission, vault);
    }
}
