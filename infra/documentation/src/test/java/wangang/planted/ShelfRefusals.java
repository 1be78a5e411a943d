package wangang.planted;

import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Rejection;

final class ShelfRefusals {

    static final Rejection GONE = Rejection.notFound("shelf/gone", "没有了。");

    static final Rejection CLOSED = Rejection.rule("shelf/closed", "已关门。");

    private ShelfRefusals() {}

    static Rejection tooMany(int most) {
        return Rejection.limit("shelf/too-many", "最多 " + most + " 个。");
    }

    static @Nullable Rejection unlessSound(boolean sound, String rest) {
        return sound ? null : Rejection.invalid("shelf/" + rest, "goods", "不对。");
    }

    static Rejection hidden(String given) {
        return Rejection.rule(given.strip(), "看不出。");
    }
}
