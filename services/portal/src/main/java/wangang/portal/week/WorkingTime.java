package wangang.portal.week;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** When in the week the work is, and how many hours of it are asked for. */
public record WorkingTime(
        @Nullable List<WeekSlot> slots, @Nullable Integer hoursPerWeek) {}
