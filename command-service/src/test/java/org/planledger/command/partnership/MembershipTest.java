package org.planledger.command.partnership;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.PartnershipEvent.CoordinationTransferred;
import org.planledger.events.PartnershipEvent.MemberAdmitted;
import org.planledger.events.PartnershipEvent.MemberSucceeded;
import org.planledger.events.PartnershipEvent.MembershipEnded;
import org.planledger.events.PartnershipEvent.PartnershipRegistered;
import org.planledger.values.MemberCategory;
import org.springframework.beans.factory.annotation.Autowired;

/** Who belongs to a partnership, and from when to when. */
@CommandServiceTest
class MembershipTest {

    @Autowired
    private Stories stories;

    private Story story;

    @BeforeEach
    void givenAPartnership() {
        story = stories.begin().givenAPartnership();
    }

    @Test
    void aPartnershipIsRegisteredOnce() {
        var id = story.id("another");
        var registration = new RegisterPartnership(id, "Safer City", "City Council", "Board", "Scrutiny");
        story.records(registration, new PartnershipRegistered(id, "Safer City", "City Council", "Board", "Scrutiny"));

        story.refuses(registration, Rule.ALREADY_EXISTS, "command.partnershipId");
    }

    @Test
    void aBodyIsAdmitted() {
        story.records(
                admit("icb", "Care Board"),
                new MemberAdmitted(story.partnership, "icb", "Care Board", MemberCategory.RESPONSIBLE_AUTHORITY));
    }

    @Test
    void anUnknownPartnershipAdmitsNobody() {
        story.refuses(
                new AdmitMember(story.id("no"), "icb", "ICB", MemberCategory.LAY),
                Rule.NOT_FOUND,
                "command.partnershipId");
    }

    @Test
    void aMemberIsNotAdmittedAgainWhileItBelongs() {
        story.refuses(admit("police", "The police"), Rule.ALREADY_A_MEMBER, "command.memberId");
    }

    @Test
    void aBodyMayReturnAfterItLeft() {
        story.on("2020").given(end("police"));

        story.on("2019-12").refuses(admit("police", "The police"), Rule.ALREADY_A_MEMBER, "envelope.decidedOn");
        story.on("2021").ask(admit("police", "The police"));
    }

    @Test
    void twoCurrentMembersDoNotShareAName() {
        story.refuses(admit("police-2", "THE POLICE"), Rule.MEMBER_NAME_TAKEN, "command.name");
    }

    @Test
    void aMembershipEndsOnce() {
        story.records(end("police"), new MembershipEnded(story.partnership, "police"));

        story.refuses(end("police"), Rule.NOT_A_MEMBER, "command.memberId");
    }

    @Test
    void aMembershipDoesNotEndBeforeItBegan() {
        story.on("2018").refuses(end("police"), Rule.ENDS_BEFORE_IT_BEGAN, "envelope.decidedOn");
    }

    @Test
    void aMemberIsSucceededByAnother() {
        story.given(admit("icb", "Care Board"))
                .records(succeed("fire", "icb"), new MemberSucceeded(story.partnership, "fire", "icb"));

        story.refuses(end("fire"), Rule.NOT_A_MEMBER, "command.memberId");
    }

    @Test
    void aSuccessorIsAnotherMember() {
        story.refuses(succeed("fire", "fire"), Rule.OWN_SUCCESSOR, "command.successorId");
        story.refuses(succeed("fire", "icb"), Rule.NOT_A_MEMBER, "command.successorId");
        story.refuses(succeed("icb", "fire"), Rule.NOT_A_MEMBER, "command.memberId");
    }

    @Test
    void coordinationMovesToAnotherOffice() {
        story.records(
                new TransferCoordination(story.partnership, "Social Justice Unit"),
                new CoordinationTransferred(story.partnership, "Social Justice Unit"));

        story.refuses(
                new TransferCoordination(story.partnership, "social justice unit"), Rule.NOTHING_CHANGES, "command.to");
    }

    private AdmitMember admit(String member, String name) {
        return new AdmitMember(story.partnership, member, name, MemberCategory.RESPONSIBLE_AUTHORITY);
    }

    private EndMembership end(String member) {
        return new EndMembership(story.partnership, member);
    }

    private SucceedMember succeed(String member, String successor) {
        return new SucceedMember(story.partnership, member, successor);
    }
}
