package org.planledger.query.page.record;

import org.planledger.query.answer.Moments;
import org.planledger.query.page.frame.NotThere;
import org.planledger.query.page.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Says what was recorded, under which number, and where it shows. */
@Controller
class RecordedPage {
    private final Moments moments;

    RecordedPage(Moments moments) {
        this.moments = moments;
    }

    /** To this page, standing at least at the entry. */
    static String redirect(Reply.Recorded recorded) {
        return "redirect:/recorded/%d?minPosition=%<d".formatted(recorded.position());
    }

    @GetMapping("/recorded/{position:\\d{1,15}}")
    String recorded(Visit visit, Model page, @PathVariable long position) {
        if (!moments.isRecorded(position)) throw new NotThere("The ledger has no entry with this number.");
        page.addAttribute("position", "%,d".formatted(position));
        page.addAttribute("shown", position <= visit.view().position());
        var shown = new Shown(visit.view(), position);
        page.addAttribute("links", shown.links());
        page.addAttribute("again", shown.again(visit.person()));
        return "record/recorded";
    }
}
