package org.planledger.standalone.example;

/** Looks once in a period for what could go wrong. */
final class Risks {

    private Risks() {}

    static void look(Town town) {
        if (!town.hasPlan()) return;
        int found = town.between(1, 2);
        for (int i = 0; i < found; i++)
            new RiskLife(town, town.oneOf(town.plan().openThemes())).raise();
    }
}
