package wangang.matching.guidance;

/**
 * A group and what it pays.
 *
 * @param vacancies in the whole group
 * @param employers of which they are
 * @param sample all of them, or as many as are drawn
 */
record Market(Rung rung, long vacancies, long employers, Sample sample) {}
