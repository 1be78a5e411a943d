package wangang.campaign.school.application;

/** The last plan of a page: of a school and a year a campaign has one. */
public record PlanPlace(String school, int graduationYear) {}
