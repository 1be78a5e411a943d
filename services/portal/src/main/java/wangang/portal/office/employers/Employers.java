package wangang.portal.office.employers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the list of employers. */
public record Employers(List<Employer> items, @Nullable String nextCursor) {}
