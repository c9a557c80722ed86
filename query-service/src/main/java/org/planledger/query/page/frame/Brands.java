package org.planledger.query.page.frame;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The names, colours and logos of the councils whose partnerships are kept here; read once, at the start. */
@Component
@EnableConfigurationProperties(BrandSettings.class)
public class Brands {
    private final Map<String, Brand> brands;

    Brands(BrandSettings settings) {
        this.brands = settings.read();
    }

    /** That of the partnership which a page is about; empty where none is settled. */
    public Optional<Brand> of(Visit visit) {
        return visit.subject().flatMap(this::of);
    }

    /** What is settled for a partnership, in words. */
    public String words(String partnershipId) {
        return of(partnershipId).map(Brand::words).orElse("The usual look");
    }

    Optional<Brand> of(String partnershipId) {
        return Optional.ofNullable(brands.get(partnershipId));
    }
}
