package wangang.vacancy.sharing.domain;

import java.time.Instant;

/** When and why an offer or a need was closed. */
public record StaffingClosing(Instant at, StaffingEnd cause) {}
