package org.planledger.standalone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planledger.ledger.proof.evidence.EvidenceCommand;
import org.planledger.standalone.store.EmbeddedStore;
import org.planledger.standalone.store.FolderInUse;
import org.planledger.standalone.store.StoreUnreadable;

/**
 * One of the ledger's commands ({@code verify}, {@code backup}, {@code restore} ...) instead of a start. With
 * {@code --data=FOLDER} it works on the store in that folder, which no running Plan Ledger may have; without it on the
 * database that the command names.
 */
final class Errand {
    private static final String DATA = "--data=";
    private static final String STORE = "store";
    /** The one command that works on a folder in which there is nothing yet. */
    private static final String MAKING_ONE = "restore";

    private Errand() {}

    static boolean is(String... arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /** @return what the process ends with */
    static int run(String... arguments) {
        Logging.quietly();
        var rest = new ArrayList<>(List.of(arguments));
        var data = rest.stream().filter(each -> each.startsWith(DATA)).findFirst();
        data.ifPresent(rest::remove);
        var command = rest.toArray(String[]::new);
        if (data.isEmpty()) return EvidenceCommand.run(System.getenv(), command);
        var folder =
                Path.of(data.get().substring(DATA.length())).toAbsolutePath().normalize();
        if (!command[0].equals(MAKING_ONE) && !EmbeddedStore.isIn(folder.resolve(STORE))) {
            System.err.println("There is no ledger in " + folder + ".");
            return StartRefused.FAILED;
        }
        try (var store = EmbeddedStore.open(folder.resolve(STORE), 0)) {
            int ended = EvidenceCommand.run(settings(folder, store), command);
            boolean holds = ended == 0 && command[0].equals("verify");
            return holds ? new ViewsErrand(store, folder).run() : ended;
        } catch (FolderInUse | StoreUnreadable unusable) {
            System.err.println(unusable.getMessage());
            return StartRefused.FOLDER_IN_USE;
        }
    }

    private static Map<String, String> settings(Path folder, EmbeddedStore store) {
        var settings = new HashMap<>(System.getenv());
        settings.put("PLANLEDGER_LEDGER_URI", store.connectionString());
        settings.put("PLANLEDGER_LEDGER_DATABASE", LedgerStart.DATABASE);
        settings.put("PLANLEDGER_LEDGER_KEEP", DataFolder.checkpoints(folder).toString());
        return settings;
    }
}
