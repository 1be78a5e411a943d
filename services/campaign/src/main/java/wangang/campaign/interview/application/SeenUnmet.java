package wangang.campaign.interview.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.timetable.domain.Unmet;

/**
 * A wish that was not met, with the names its reader knows.
 *
 * @param day of which day it is said; null when it is said of the whole fair
 */
public record SeenUnmet(UUID fair, @Nullable LocalDate day, int number, String employerName, Unmet unmet) {}
