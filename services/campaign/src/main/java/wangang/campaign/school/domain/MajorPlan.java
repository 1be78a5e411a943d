package wangang.campaign.school.domain;

/**
 * How many graduate in a major.
 *
 * @param majorCode class (4 digits) or major (6) of the catalogue
 * @param graduates how many
 */
public record MajorPlan(String majorCode, int graduates) {}
