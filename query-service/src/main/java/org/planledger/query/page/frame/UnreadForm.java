package org.planledger.query.page.frame;

import org.planledger.query.answer.Unread;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is said of a form that was sent and could not be read. */
@Controller
class UnreadForm {
    private static final String NEXT =
            " Nothing was recorded. Go back with your browser, where what you typed may still"
                    + " stand in its boxes, or begin again.";

    private final VisitResolver frame;

    UnreadForm(VisitResolver frame) {
        this.frame = frame;
    }

    @RequestMapping(Unread.PAGE)
    ModelAndView page(@RequestAttribute(Unread.PAGE) Unread form) {
        var page = new ModelAndView("error", form.status());
        page.addObject("heading", form.heading());
        page.addObject("detail", form.detail() + NEXT);
        page.addObject("onward", Addresses.ours(form.page()));
        page.addObject("onwardWords", "Open the form again");
        return frame.framed(page);
    }
}
