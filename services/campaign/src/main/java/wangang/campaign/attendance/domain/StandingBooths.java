package wangang.campaign.attendance.domain;

import org.jspecify.annotations.Nullable;

/** Booths of one trade that stand in a room already, and how many wishes they have together. */
public record StandingBooths(String room, @Nullable String trade, int booths, long wishes) {}
