package wangang.planted;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.kernel.Rejection;

@RestController
@RequestMapping("/api/shelf")
class ShelfController {

    interface Rule {
        @Nullable
        Rejection check(int goods);
    }

    private static final List<Rule> RULES = List.of(ShelfController::notNegative, new Bounded());

    private static final class Bounded implements Rule {
        @Override
        public @Nullable Rejection check(int goods) {
            return goods > 9 ? ShelfRefusals.tooMany(9) : null;
        }
    }

    @GetMapping("/{id}")
    Supplier<Rejection> one() {
        return () -> ShelfRefusals.GONE;
    }

    @PostMapping
    List<Rejection> put(int goods) {
        return RULES.stream()
                .flatMap(rule -> Stream.ofNullable(rule.check(goods)))
                .toList();
    }

    private static @Nullable Rejection notNegative(int goods) {
        return ShelfRefusals.unlessSound(goods >= 0, "negative");
    }
}
