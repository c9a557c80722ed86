package org.planledger.query.page.frame;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the pages of a partnership look. It is configuration and no entry of the ledger: nobody decides at a meeting what
 * the pages look like, and an event cannot hold a picture.
 *
 * @param brands by the id of the partnership
 */
@ConfigurationProperties("planledger")
record BrandSettings(@Nullable Map<String, Settings> brands) {

    /**
     * @param name shown beside the product's name
     * @param colour of the band at the top, {@code #rrggbb}
     * @param logo a PNG or SVG file
     */
    record Settings(
            @Nullable String name,
            @Nullable String colour,
            @Nullable Path logo) {}

    /** @throws IllegalArgumentException that says which setting is wrong, and what would do */
    Map<String, Brand> read() {
        var read = new LinkedHashMap<String, Brand>();
        if (brands != null) brands.forEach((id, settings) -> read.put(id, Brand.of(id, settings)));
        return read;
    }
}
