package wangang.campaign.handout.domain;

import java.time.LocalDate;
import java.time.LocalTime;

/** A stretch of one day, by the clocks of the place. */
public record Hours(LocalDate day, LocalTime from, LocalTime to) {}
