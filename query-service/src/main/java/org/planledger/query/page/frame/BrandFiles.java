package org.planledger.query.page.frame;

import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The colour and the logo of a partnership. Their names change with their contents, so browsers keep them. */
@RestController
class BrandFiles {
    private final Brands brands;

    BrandFiles(Brands brands) {
        this.brands = brands;
    }

    @GetMapping("/brand/{partnershipId}/{file}")
    ResponseEntity<ByteArrayResource> file(@PathVariable String partnershipId, @PathVariable String file) {
        return brands.of(partnershipId).stream()
                .flatMap(brand -> Stream.of(brand.style(), brand.logo()))
                .filter(Objects::nonNull)
                .filter(part -> part.href().endsWith("/" + file))
                .findFirst()
                .map(BrandFiles::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** A drawing that is opened by itself runs nothing. */
    private static ResponseEntity<ByteArrayResource> answer(Brand.Part part) {
        return ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .contentType(MediaType.parseMediaType(part.type()))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .body(part.contents());
    }
}
