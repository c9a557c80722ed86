package org.planledger.query.page.record;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** The files that came with a form. Each is stored at once, and from then on the form says which it is. */
@Component
class SentFiles {
    private final Relay relay;

    SentFiles(Relay relay) {
        this.relay = relay;
    }

    /** The form with the files that were stored, and what is wrong with those that were not. */
    record Taken(Form form, List<Fault> faults) {}

    Taken taken(Form form, HttpServletRequest request) {
        var sent = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        var faults = new ArrayList<Fault>();
        var next = form;
        for (var place : form.shape().files()) {
            var file = sent == null ? null : sent.getFile(place.path());
            if (file != null && isChosen(file)) next = with(file, place.path(), next, faults);
        }
        return new Taken(next, faults);
    }

    /** A browser sends a part without a name where no file was chosen; a file that is empty has one. */
    private static boolean isChosen(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name != null && !name.isEmpty();
    }

    private Form with(MultipartFile file, String path, Form form, List<Fault> faults) {
        var reply = relay.store(String.valueOf(file.getOriginalFilename()), file.getResource());
        if (reply instanceof Reply.Stored stored) return form.with(naming(stored.attachment(), path, form.typed()));
        faults.add(new Fault(path, ((Reply.Refused) reply).detail()));
        return form;
    }

    private static Typed naming(Map<String, String> attachment, String path, Typed typed) {
        var next = typed;
        for (var part : attachment.entrySet()) next = next.with(path + "." + part.getKey(), part.getValue());
        return next;
    }
}
