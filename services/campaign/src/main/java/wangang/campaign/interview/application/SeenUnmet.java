package wangang.campaign.interview.application;

import java.time.LocalDate;
import java.util.UUID;
import wangang.campaign.timetable.domain.Unmet;

/** A wish of both sides that was not met, with the names its reader knows. */
public record SeenUnmet(UUID fair, LocalDate day, int number, String employerName, Unmet unmet) {}
