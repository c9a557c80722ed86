package org.planledger.query.page.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockServletContext;

/** However many sessions keep forms, there is room for so much, and the newest stay. */
class ShelfTest {
    private final Shelf shelf = Shelf.of(new MockServletContext());

    @Test
    void theOldestTextsGoFirst() {
        var forms = IntStream.range(0, 100).mapToObj(ShelfTest::form).toList();

        forms.forEach(shelf::add);

        assertThat(forms.stream().mapToLong(Kept::length).sum()).isBetween(9_000_000L, 10_000_000L);
        assertThat(forms.get(0).typed()).isNull();
        assertThat(forms.get(0).path()).isEqualTo("/record/RaiseRisk");
        assertThat(forms.get(99).typed()).isNotNull();
    }

    @Test
    void namesOfBoxesTakeRoomToo() {
        var typed = new TypedBefore("/record/RaiseRisk", Map.of("x".repeat(1_000), List.of("", "")));

        assertThat(typed.length()).isGreaterThan(2_000);
    }

    private static Kept form(int number) {
        return new Kept(new TypedBefore(
                "/record/RaiseRisk",
                Map.of("commandId", List.of("c-" + number), "command.title", List.of("x".repeat(190_000)))));
    }
}
