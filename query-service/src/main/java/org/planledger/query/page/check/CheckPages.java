package org.planledger.query.page.check;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planledger.ledger.Ledger;
import org.planledger.query.page.frame.NotThere;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.record.SignInAgain;
import org.planledger.query.page.signin.TypedBefore;
import org.planledger.query.projection.Checking;
import org.planledger.query.projection.Rebuilding;
import org.planledger.query.register.ItemId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Has the ledger verified, the pages checked and built anew, and a ledger that went back acknowledged. */
@Controller
class CheckPages {

    private static final String BACK_TO_CHECK = "redirect:/check";
    private static final String REASON = "reason";

    private final ProofDesk desk;
    private final Checking checking;
    private final Rebuilding rebuilding;
    private final Ledger ledger;

    CheckPages(ProofDesk desk, Checking checking, Rebuilding rebuilding, Ledger ledger) {
        this.desk = desk;
        this.checking = checking;
        this.rebuilding = rebuilding;
        this.ledger = ledger;
    }

    /** A kind of work with how it stands. */
    record Section(Task task, Progress progress) {}

    @GetMapping("/check")
    String check(Visit visit, Model page, HttpServletRequest request) {
        long head = ledger.head().position();
        var sections = List.of(
                new Section(Task.LEDGER, Progress.ofLedger(desk.read("/verification"))),
                new Section(Task.VIEWS, Progress.ofViews(checking.status(), head)),
                new Section(Task.REBUILD, Progress.ofRebuild(rebuilding.status(), head)));
        page.addAttribute("sections", sections);
        page.addAttribute(
                "running", sections.stream().anyMatch(each -> each.progress().running()));
        page.addAttribute("before", visit.view().item(ItemId.PROOF).isPresent());
        page.addAttribute("checkpoint", Task.CHECKPOINT);
        setBack(page, TypedBefore.take(request));
        page.addAttribute("operates", visit.person().isOneOf(List.of("administrator")));
        return "check";
    }

    private void setBack(Model page, Optional<TypedBefore> before) {
        page.addAttribute("resumed", before.isPresent());
        var found = desk.read("/set-back");
        if (found.json().path("found").asBoolean(false))
            page.addAttribute("setBack", found.json().path("sentence").asString(""));
        page.addAttribute(
                "reasonBox",
                Map.of(
                        "name",
                        REASON,
                        "label",
                        Map.of("text", "Why did the ledger go back?"),
                        "rows",
                        3,
                        "value",
                        before.map(typed -> typed.text(REASON)).orElse("")));
    }

    /** Says what will be done, before it is. */
    @GetMapping("/check/{task}")
    String confirm(Visit visit, Model page, @PathVariable String task) {
        page.addAttribute("task", task(task));
        return "check-confirm";
    }

    @PostMapping("/check/{task}")
    String begin(@PathVariable String task, RedirectAttributes told) {
        switch (task(task)) {
            case LEDGER -> tell(desk.send("/verification", ""), "The verification has begun.", told);
            case CHECKPOINT -> tell(desk.send("/checkpoints", ""), "The checkpoint is made and published.", told);
            case VIEWS -> tell(checking.begin(), "The check has begun.", told);
            case REBUILD -> tell(rebuilding.begin(), "The rebuild has begun.", told);
        }
        return BACK_TO_CHECK;
    }

    /** An administrator's word that a ledger that went back may go on; the command-service decides. */
    @PostMapping("/check/set-back/acknowledgement")
    String acknowledge(@RequestParam(name = REASON, defaultValue = "") String reason, RedirectAttributes told) {
        tell(desk.send("/set-back/acknowledgement", reason), "It is recorded. Recording goes on.", told);
        return BACK_TO_CHECK;
    }

    private static void tell(ProofDesk.Told answer, String done, RedirectAttributes told) {
        told.addFlashAttribute("told", answer.isDone() ? done : answer.sentence());
    }

    private static void tell(boolean begun, String done, RedirectAttributes told) {
        told.addFlashAttribute("told", begun ? done : ProofDesk.RUNNING);
    }

    private static Task task(String slug) {
        return Task.of(slug).orElseThrow(() -> new NotThere("There is no such check."));
    }

    @ExceptionHandler(SignInAgain.class)
    String again(HttpServletRequest request) {
        TypedBefore.keep(request);
        return "redirect:/oauth2/authorization/planledger";
    }
}
