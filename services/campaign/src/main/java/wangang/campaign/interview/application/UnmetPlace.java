package wangang.campaign.interview.application;

import java.time.LocalDate;
import java.util.UUID;

/** The last unmet wish of a page. */
public record UnmetPlace(UUID registration, int wish, LocalDate day) {}
