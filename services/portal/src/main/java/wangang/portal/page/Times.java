package wangang.portal.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Days and times as people here read them; templates know it as {@code @times}. */
@Component("times")
public class Times {

    /** The zone whose clocks the platform's people go by. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter DAY_AND_WEEKDAY = DateTimeFormatter.ofPattern("M月d日 EEE", Locale.CHINA);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.CHINA);

    private final Clock clock;

    Times(Clock clock) {
        this.clock = clock;
    }

    public String day(@Nullable Instant instant) {
        return instant == null ? "" : DAY.format(instant.atZone(ZONE));
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    public String weekday(@Nullable Instant instant) {
        return instant == null ? "" : DAY_AND_WEEKDAY.format(instant.atZone(ZONE));
    }

    public String weekday(@Nullable LocalDate day) {
        return day == null ? "" : DAY_AND_WEEKDAY.format(day);
    }

    public String moment(@Nullable Instant instant) {
        return instant == null ? "" : MOMENT.format(instant.atZone(ZONE));
    }

    public String clock(@Nullable Instant instant) {
        return instant == null ? "" : CLOCK.format(instant.atZone(ZONE));
    }

    /** How long ago, in the coarsest words that say enough. */
    public String ago(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        var age = Duration.between(instant, clock.instant());
        if (age.toMinutes() < 1) {
            return "刚刚";
        }
        if (age.toHours() < 1) {
            return age.toMinutes() + " 分钟前";
        }
        if (age.toDays() < 1) {
            return age.toHours() + " 小时前";
        }
        return age.toDays() < 31 ? age.toDays() + " 天前" : day(instant);
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
