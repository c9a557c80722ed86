package org.planledger.query.page.record;

import java.util.LinkedHashMap;
import java.util.Map;
import org.planledger.query.page.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Says what was recorded, under which number, and where it shows. */
@Controller
class RecordedPage {

    /** To this page, standing at least at the entry; the ids that were typed say where it shows. */
    static String redirect(Form form, Reply.Recorded recorded) {
        var address = UriComponentsBuilder.fromPath("/recorded/" + recorded.position())
                .queryParam("minPosition", recorded.position())
                .queryParam("command", form.offer().name());
        form.shape().command().stream()
                .filter(part -> part.kind() == Part.Kind.OPTION || part.kind() == Part.Kind.NEW_ID)
                .map(Part::name)
                .filter(name -> form.typed().text("command." + name).matches("[a-z0-9-]+"))
                .forEach(name -> address.queryParam(name, form.typed().text("command." + name)));
        return "redirect:" + address.build().toUriString();
    }

    @GetMapping("/recorded/{position:\\d{1,15}}")
    String recorded(Visit visit, Model page, @PathVariable long position, @RequestParam Map<String, String> given) {
        var typed = new LinkedHashMap<String, String>();
        given.forEach((name, value) -> {
            if (value.matches("[a-z0-9-]+")) typed.put("command." + name, value);
        });
        page.addAttribute("position", "%,d".formatted(position));
        page.addAttribute("links", new Shown(new Typed(typed), visit, position).links());
        return "record/recorded";
    }
}
