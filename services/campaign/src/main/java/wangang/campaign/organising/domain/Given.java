package wangang.campaign.organising.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists as a body gives them. */
final class Given {

    private Given() {}

    /** Without repetitions and nulls; empty when absent. */
    static <T> List<T> list(@Nullable List<T> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).distinct().toList();
    }
}
