package wangang.campaign.timetable.domain;

/** Time of one interviewer for one interview, in minutes of the day; the change-over comes after it. */
public record Slot(InterviewerId interviewer, int start, int end) {}
