package wangang.campaign.organising.domain;

import org.jspecify.annotations.Nullable;

/**
 * What one subdistrict is to reach.
 *
 * @param subdistrictCode 9 digits
 * @param employers employers seated there that take part
 * @param openings openings that they offer
 * @param hires people hired by them
 */
public record SubdistrictTarget(
        String subdistrictCode,
        @Nullable Integer employers,
        @Nullable Integer openings,
        @Nullable Integer hires) {}
