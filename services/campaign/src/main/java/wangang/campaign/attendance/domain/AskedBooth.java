package wangang.campaign.attendance.domain;

import org.jspecify.annotations.Nullable;
import wangang.campaign.booth.domain.BoothId;

/**
 * A booth that waits for a room.
 *
 * @param trade section letter of its employer's industry; null when unknown
 * @param wishes how many people wish for it
 */
public record AskedBooth(BoothId id, long version, @Nullable String trade, long wishes) {}
