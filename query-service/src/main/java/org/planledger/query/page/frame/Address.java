package org.planledger.query.page.frame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Addresses of a list that keep what is asked of it.
 *
 * @param part of the page at which the list stands, or null for the top of the page
 */
public record Address(Visit visit, @Nullable String part) {
    public Address(Visit visit) {
        this(visit, null);
    }

    /** The first page with another value of a parameter. */
    public String with(String name, String value) {
        return fromTheFirstPage()
                .replaceQueryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8))
                .build()
                .toUriString();
    }

    /** The first page without some parameters. */
    public String without(List<String> names) {
        var address = fromTheFirstPage();
        names.forEach(name -> address.replaceQueryParam(name));
        return address.build().toUriString();
    }

    /** Another address, looked at from the same moment. */
    public String at(String path, Map<String, String> parameters) {
        var address = UriComponentsBuilder.fromPath(path);
        parameters.forEach((name, value) -> address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8)));
        return visit.to(address.build().toUriString());
    }

    /** Another page of the same rows. */
    String page(int number) {
        return here().replaceQueryParam(Sheet.PARAMETER, number).build().toUriString();
    }

    /** All pages of the same rows in one. */
    String whole() {
        return here().replaceQueryParam(Sheet.PARAMETER, Sheet.WHOLE).build().toUriString();
    }

    private UriComponentsBuilder fromTheFirstPage() {
        return here().replaceQueryParam(Sheet.PARAMETER);
    }

    /** The address of the browser is percent-encoded already. */
    private UriComponentsBuilder here() {
        return UriComponentsBuilder.fromUriString(visit.path()).fragment(part);
    }
}
