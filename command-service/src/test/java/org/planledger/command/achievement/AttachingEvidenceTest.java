package org.planledger.command.achievement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.AchievementEvent.EvidenceAttached;
import org.planledger.ledger.content.Contents;
import org.planledger.ledger.content.Spool;
import org.planledger.values.Attachment;
import org.planledger.values.Exemption;
import org.planledger.values.Lead;
import org.planledger.values.Mandate;
import org.planledger.values.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Evidence is attached as it is stored, once, to an achievement that counts. */
@CommandServiceTest
class AttachingEvidenceTest {

    @Autowired
    private Stories stories;

    @Autowired
    private Contents contents;

    private Story story;
    private String id;

    @BeforeEach
    void givenAnAchievement() {
        story = stories.begin().givenAPlan().givenATheme("t1", 1);
        id = story.id("achievement");
        story.given(new RecordAchievement(id, story.plan, "t1", "Clean-up", null, List.of(), null, null));
    }

    @Test
    void aStoredFileIsAttached() throws IOException {
        var file = stored("Ten bags.");

        story.records(attach(file, null), new EvidenceAttached(id, "The bags", file, null));
    }

    @Test
    void aFileThatIsNotForThePublicIsMarkedSo() throws IOException {
        var exempt = new Exemption(1, "It names people.");
        var file = stored("Ten bags, carried by ten people.");

        story.records(attach(file, exempt), new EvidenceAttached(id, "The bags", file, exempt));
    }

    @Test
    void aFileThatIsNotStoredIsNotAttached() {
        var unknown = new Attachment("f".repeat(64), 9, "text/plain", "bags.txt");

        story.refuses(attach(unknown, null), Rule.CONTENT_NOT_STORED, "command.attachment");
    }

    @Test
    void sizeAndKindAreThoseThatAreStored() throws IOException {
        var file = stored("Twelve bags.");

        story.refuses(
                attach(new Attachment(file.sha256(), 13, "text/plain", "bags.txt"), null),
                Rule.CONTENT_DIFFERS,
                "command.attachment");
        story.refuses(
                attach(new Attachment(file.sha256(), file.size(), "application/pdf", "bags.pdf"), null),
                Rule.CONTENT_DIFFERS,
                "command.attachment");
    }

    @Test
    void aTableIsPlainTextThatIsCalledATable() throws IOException {
        var file = stored("bags,10");
        var table = new Attachment(file.sha256(), file.size(), "text/csv", "bags.csv");

        story.records(attach(table, null), new EvidenceAttached(id, "The bags", table, null));
    }

    @Test
    void aFileIsAttachedOnceAlsoAfterACorrection() throws IOException {
        var file = stored("Eleven bags.");
        story.given(attach(file, null)).refuses(attach(file, null), Rule.ALREADY_ATTACHED, "command.attachment");
        story.because("A slip.")
                .given(new CorrectAchievement(id, "Clean-up of the park", null, List.of(), null, null))
                .refuses(attach(file, null), Rule.ALREADY_ATTACHED, "command.attachment");
        story.ask(attach(stored("And a photograph."), null));
    }

    @Test
    void nothingIsAttachedToAWithdrawnAchievement() throws IOException {
        story.because("It happened elsewhere.")
                .given(new WithdrawAchievement(id))
                .refuses(attach(stored("No bags."), null), Rule.ACHIEVEMENT_WITHDRAWN, "command.achievementId");
    }

    @Test
    void nothingIsAttachedToWhatIsNotRecorded() throws IOException {
        var elsewhere = new AttachEvidence(story.id("no"), "The bags", stored("Any bags."), null);

        story.refuses(elsewhere, Rule.NOT_FOUND, "command.achievementId");
    }

    @Test
    void aThemeLeadAttachesToTheirOwnThemeOnly() throws IOException {
        var file = stored("Somebody else's bags.");
        var police = new Mandate(Set.of(Role.THEME_LEAD), new Lead("police", null), Set.of(Mandate.ALL));

        story.as(police).refuses(attach(file, null), Rule.THEME_NOT_YOURS, "command");
    }

    private AttachEvidence attach(Attachment file, @Nullable Exemption exemption) {
        return new AttachEvidence(id, "The bags", file, exemption);
    }

    private Attachment stored(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try (var spool = Spool.of(new ByteArrayInputStream(bytes), bytes.length)) {
            contents.keep(spool, "text/plain");
            return new Attachment(spool.sha256Hex(), spool.size(), "text/plain", "bags.txt");
        }
    }
}
