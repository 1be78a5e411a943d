package wangang.campaign.fair.domain;

import org.jspecify.annotations.Nullable;

/**
 * A room of the venue, or one online.
 *
 * @param code short name, such as A or B-12, at most 20 characters; once per fair
 * @param booths how many booths it has room for, 1 to 500
 * @param link where an online room is entered (https); absent for a room on site
 */
public record Room(String code, int booths, @Nullable String link) {}
