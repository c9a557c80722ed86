package org.planledger.query.page.tracker;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.planledger.query.page.frame.Visit;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Addresses of a tracker that keep what is asked of it. */
record Address(Visit visit) {

    /** This page with another value of a parameter. */
    String with(String name, String value) {
        return here().replaceQueryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8))
                .build()
                .toUriString();
    }

    /** This page without some parameters. */
    String without(List<String> names) {
        var address = here();
        names.forEach(name -> address.replaceQueryParam(name));
        return address.build().toUriString();
    }

    /** The same question to the read API, as a file. */
    String file(String partnershipId, String tracker) {
        return here().replacePath("/api/partnerships/" + partnershipId + "/trackers/" + tracker + ".csv")
                .build()
                .toUriString();
    }

    /** The address of the browser is percent-encoded already. */
    private UriComponentsBuilder here() {
        return UriComponentsBuilder.fromUriString(visit.path());
    }
}
