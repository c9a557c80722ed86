package org.planledger.query.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.planledger.ledger.proof.checkpoint.SignedCheckpoint;
import org.planledger.query.answer.Problem;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The signed checkpoints at addresses that stay, as the texts that they are. */
@RestController
class CheckpointReads {

    private final Published published;
    private final Consistency consistency;
    private final Feed feed;

    CheckpointReads(Published published, Consistency consistency, Feed feed) {
        this.published = published;
        this.consistency = consistency;
        this.feed = feed;
    }

    /** @param sizes how many lines the ledger had at each, rising */
    record Answer(List<Long> sizes, List<String> keys) {}

    @GetMapping("/api/checkpoints")
    Answer all() {
        return new Answer(
                published.sizes(),
                published.keys().stream().map(Object::toString).toList());
    }

    @GetMapping(path = "/api/checkpoints/newest", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> newest() {
        return text(published.newest().orElseThrow(CheckpointReads::none).toString());
    }

    @GetMapping(path = "/api/checkpoints/keys", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> keys() {
        return text(published.keys().stream().map(key -> key + "\n").collect(Collectors.joining()));
    }

    @GetMapping(path = "/api/checkpoints/feed", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    ResponseEntity<byte[]> feed() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.APPLICATION_ATOM_XML)
                .body(feed.write());
    }

    @GetMapping(path = "/api/checkpoints/{size}", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> one(@PathVariable String size) {
        return text(find(size("size", size)).toString());
    }

    /** That the checkpoint continues the one of {@code since} lines, for a witness who is to sign it. */
    @GetMapping(path = "/api/checkpoints/{size}/consistency", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> consistency(@PathVariable String size, @RequestParam(defaultValue = "") String since) {
        long from = size("since", since);
        long to = size("size", size);
        if (from > to) throw Problem.invalid("since", "'since' has to be at most %,d.".formatted(to));
        return text(consistency
                .between(find(from).checkpoint(), find(to).checkpoint())
                .toString());
    }

    private SignedCheckpoint find(long size) {
        return published
                .of(size)
                .orElseThrow(() -> Problem.notFound("No checkpoint of %,d entries is kept.".formatted(size)));
    }

    private static Problem none() {
        return Problem.notFound("No checkpoint was made yet.");
    }

    static long size(String name, String text) {
        if (!text.matches("\\d{1,15}"))
            throw Problem.invalid(name, "'" + name + "' has to be a number of entries, such as 640.");
        return Long.parseLong(text);
    }

    private static ResponseEntity<byte[]> text(String text) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
