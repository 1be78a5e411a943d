package wangang.campaign.timetable.domain;

/**
 * A person and a booth that wish each other, by their numbers.
 *
 * @param wish which wish of the person it is, from 1
 * @param rank as the booth gave it
 */
record Pair(int person, int booth, int wish, int rank) {}
