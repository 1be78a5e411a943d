package wangang.portal.office.campaigns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a campaign's enrolments. */
public record Enrolments(List<Enrolment> items, @Nullable String nextCursor) {}
