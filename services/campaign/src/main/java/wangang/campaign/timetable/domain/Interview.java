package wangang.campaign.timetable.domain;

/** Who meets whom, in minutes of the day. */
public record Interview(PersonId person, BoothId booth, InterviewerId interviewer, int start, int end) {}
