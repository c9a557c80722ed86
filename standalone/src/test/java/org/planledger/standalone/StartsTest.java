package org.planledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.planledger.command.catalogue.Catalogue;
import org.planledger.query.page.item.Starts;

/** What pages offer by the status of an item, the command-service knows. */
class StartsTest {

    @Test
    void everyStepThatPagesOfferIsACommandThatNamesSuchAnItem() {
        var catalogue = Catalogue.read();
        for (var starts : Starts.all())
            assertThat(starts.commands())
                    .allSatisfy(command -> assertThat(catalogue
                                    .find(command)
                                    .orElseThrow()
                                    .schema()
                                    .path("properties")
                                    .has(starts.field()))
                            .as(command + "." + starts.field())
                            .isTrue());
    }
}
