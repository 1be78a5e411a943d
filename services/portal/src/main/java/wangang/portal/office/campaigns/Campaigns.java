package wangang.portal.office.campaigns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the list of campaigns. */
public record Campaigns(List<Campaign> items, @Nullable String nextCursor) {}
