package org.planledger.command.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.planledger.command.attempt.Attempts;
import org.planledger.command.axon.Asked;
import org.planledger.command.axon.BatchDesk;
import org.planledger.command.axon.Verdict;
import org.planledger.command.rule.Refusal;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Many commands in one request: {@code POST /batches}, and with {@code dryRun=true} only what would become of them.
 *
 * <p>Where a row cannot be read nothing of the batch is recorded, because it is not known to which stream it belongs.
 */
@RestController
class BatchController {

    /** Each holds its rows in memory. */
    private static final int AT_ONCE = 2;

    private final BatchReader reader;
    private final BatchDesk desk;
    private final Explanations explanations;
    private final Attempts attempts;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    BatchController(BatchReader reader, BatchDesk desk, Explanations explanations, Attempts attempts) {
        this.reader = reader;
        this.desk = desk;
        this.explanations = explanations;
        this.attempts = attempts;
    }

    @PostMapping(
            path = "/batches",
            consumes = {MediaType.APPLICATION_NDJSON_VALUE, MediaType.APPLICATION_JSON_VALUE},
            produces = {MediaType.APPLICATION_NDJSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    void take(
            @RequestParam(defaultValue = "false") boolean dryRun,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Jwt token)
            throws IOException {
        Conditions.requireNone(request);
        var person = Person.of(token);
        if (!turns.tryAcquire())
            throw ProblemType.BATCHES_BUSY.problem("So many batches are not taken at once. Try again shortly.");
        try {
            var rows = reader.read(Body.readBatch(request), person);
            response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
            var answer = new BatchAnswer(response.getOutputStream(), explanations);
            answer(rows, dryRun, answer);
            answer.end(rows.size(), dryRun);
        } finally {
            turns.release();
        }
    }

    private void answer(List<BatchRow> rows, boolean dryRun, BatchAnswer answer) {
        boolean readable = rows.stream().allMatch(row -> row.asked() != null);
        if (readable && !dryRun) record(rows, answer);
        else judge(rows, dryRun, answer);
    }

    /** Where nothing could be told of any row, the request as a whole fails and not each of its rows. */
    private void record(List<BatchRow> rows, BatchAnswer answer) {
        var told = new int[1];
        try {
            desk.decide(asked(rows), (index, verdict) -> {
                answer.tell(rows.get(index), verdict);
                note(rows.get(index), verdict);
                answer.flush();
                told[0] = index + 1;
            });
        } catch (RuntimeException why) {
            if (told[0] == 0) throw why;
            answer.breakOff(rows.subList(told[0], rows.size()), why);
        }
    }

    private void note(BatchRow row, Verdict verdict) {
        if (row.asked() != null && verdict instanceof Verdict.Refused no && no.why() instanceof Refusal refusal)
            attempts.note(row.asked(), refusal);
    }

    /** Every row that can be read is judged, so that all that is wrong is told at once. */
    private void judge(List<BatchRow> rows, boolean dryRun, BatchAnswer answer) {
        var good = rows.stream().filter(row -> row.asked() != null).toList();
        var verdicts = new Verdict[rows.size()];
        desk.judge(asked(good), (index, verdict) -> verdicts[good.get(index).number() - 1] = verdict);
        for (var row : rows) {
            var verdict = verdicts[row.number() - 1];
            if (row.why() != null) answer.tell(row, new Verdict.Refused(row.why()));
            else if (!dryRun && verdict instanceof Verdict.Acceptable) answer.tellHeldBack(row);
            else answer.tell(row, verdict);
        }
    }

    private static List<Asked> asked(List<BatchRow> rows) {
        return rows.stream().flatMap(row -> Stream.ofNullable(row.asked())).toList();
    }
}
