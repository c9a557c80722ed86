package org.planledger.ledger.proof.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A bundle and what verifiers must say of it.
 *
 * @param code 0 where it holds, 1 where it does not, 2 where it cannot be told
 * @param says words of the sentence that the verifier in Java gives
 */
record Case(String name, Path bundle, List<String> options, int code, String says) {

    /** The command line of a verifier. */
    List<String> arguments() {
        var arguments = new ArrayList<>(List.of(bundle.toString()));
        arguments.addAll(options);
        return arguments;
    }
}
