package wangang.campaign.fair.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That something the law asks for is in place.
 *
 * @param check what is in place
 * @param officer the account that said so first; absent when it was said before this was kept
 * @param at when
 */
public record FairTick(FairCheck check, @Nullable String officer, Instant at) {}
