package org.planledger.query.live;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Found;
import org.planledger.query.answer.Problem;
import org.planledger.query.exempt.Looking;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Moment;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Server-sent events: how far the register is with a partnership's entries, and nothing of what they say. */
@RestController
class LiveReads {
    private final Listeners listeners;
    private final Looking looking;

    LiveReads(Listeners listeners, Looking looking) {
        this.listeners = listeners;
        this.looking = looking;
    }

    /** The first event says where it stands now, so that who connects anew has missed nothing. */
    @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(@RequestParam(required = false) @Nullable String partnership, HttpServletResponse response) {
        if (partnership == null || partnership.isBlank())
            throw Problem.invalid("partnership", "'partnership' says whose entries you want to hear of.");
        Found.in(looking.at(Moment.NOW), ItemId.of(ItemKind.PARTNERSHIP, partnership));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        return listeners.listen(partnership).orElseThrow(Problem::tooManyListen);
    }
}
