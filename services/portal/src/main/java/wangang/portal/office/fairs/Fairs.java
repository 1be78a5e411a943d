package wangang.portal.office.fairs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a campaign's fairs. */
public record Fairs(List<Fair> items, @Nullable String nextCursor) {}
