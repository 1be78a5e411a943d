package wangang.demodata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** When in the week the work is; hours alone where that changes from week to week. */
record WorkingTime(@Nullable List<WeekSlot> slots, int hoursPerWeek) {}
