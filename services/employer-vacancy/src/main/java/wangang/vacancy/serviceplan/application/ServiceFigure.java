package wangang.vacancy.serviceplan.application;

/**
 * How well employers of a subdistrict are looked after.
 *
 * @param subdistrictCode 9 digits
 * @param employers verified ones
 * @param withOfficer of them, which have an officer
 * @param visited of them, which were visited in the last 90 days
 * @param openTasks tasks still to be done, for all employers
 * @param overdueTasks of them, whose last day is over
 */
public record ServiceFigure(
        String subdistrictCode, long employers, long withOfficer, long visited, long openTasks, long overdueTasks) {}
