package wangang.portal.office.schools;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a campaign's plans. */
record SchoolPlans(List<SchoolPlan> items, @Nullable String nextCursor) {}
