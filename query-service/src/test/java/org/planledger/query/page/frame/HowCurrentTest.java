package org.planledger.query.page.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.planledger.query.answer.Surroundings;
import org.planledger.query.store.Standing;

/** What the top of each page says about how current it is. */
class HowCurrentTest {

    @Test
    void aRegisterThatIsLevelOrAFewEntriesBehindIsNoNews() {
        assertThat(words(standing(500), 500L)).isEmpty();
        assertThat(words(standing(500), 500 + HowCurrent.FAR - 1)).isEmpty();
        assertThat(words(standing(0), 0L)).isEmpty();
    }

    @Test
    void aRegisterThatIsAheadOfWhatWasLastSeenOfTheLedgerIsNoNews() {
        assertThat(words(standing(500), 300L)).isEmpty();
    }

    @Test
    void aRegisterThatIsFarBehindSaysHowFar() {
        assertThat(words(standing(1200), 5000L)).contains("entries up to 1,200", "the ledger has 5,000");
    }

    @Test
    void anEmptyRegisterOfALedgerThatIsNotEmptyIsBeingFilled() {
        assertThat(words(standing(0), 7L)).contains("being filled from the 7 entries");
    }

    @Test
    void aLedgerThatIsAwayIsSaidWithWhatThePagesStillShow() {
        assertThat(words(standing(412), null)).contains("does not answer", "up to entry 412", "Nothing is lost");
    }

    @Test
    void aRegisterThatStoppedIsIncompleteWhateverTheLedgerSays() {
        var stopped = new Standing(1, 50, true, new Standing.Stop(51, "no such achievement"));
        assertThat(words(stopped, 51L)).contains("incomplete since entry 51").doesNotContain("no such achievement");
        assertThat(words(stopped, null)).contains("incomplete since entry 51");
    }

    @Test
    void aBrokenLedgerIsSaidBeforeAnythingElse() {
        var stopped = new Standing(1, 50, true, new Standing.Stop(51, "no such achievement"));
        assertThat(HowCurrent.of(stopped, seen(51L, 1309L, 0)).words())
                .contains("found broken at entry 1,309")
                .doesNotContain("incomplete");
        assertThat(HowCurrent.of(standing(500), seen(500L, null, 500)).words()).isEmpty();
    }

    @Test
    void a_ledger_that_went_back_behind_what_was_signed_is_told() {
        assertThat(HowCurrent.of(standing(490), seen(490L, null, 500)).words())
                .contains("ends at entry 490, but a checkpoint of 500 entries was signed")
                .contains("Nothing can be recorded");
    }

    @Test
    void aRegisterThatIsBuiltAnewIsSaidBesideWhatElseThereIs() {
        assertThat(HowCurrent.of(standing(5000), new Surroundings.Seen(5000L, null, 0, 1200L))
                        .words())
                .contains("being built anew from the ledger: 1,200 of 5,000 entries so far");
        assertThat(HowCurrent.of(standing(100), new Surroundings.Seen(5000L, null, 0, 1200L))
                        .words())
                .contains("entries up to 100", "1,200 of 5,000");
        assertThat(HowCurrent.of(standing(100), new Surroundings.Seen(null, null, 0, 1200L))
                        .words())
                .contains("does not answer", "1,200 entries so far");
    }

    private static Surroundings.Seen seen(Long newest, Long brokenAt, long signed) {
        return new Surroundings.Seen(newest, brokenAt, signed, null);
    }

    private static String words(Standing standing, Long newest) {
        return HowCurrent.of(standing, newest).words();
    }

    private static Standing standing(long position) {
        return new Standing(1, position, true, null);
    }
}
