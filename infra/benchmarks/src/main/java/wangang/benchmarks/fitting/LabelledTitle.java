package wangang.benchmarks.fitting;

/**
 * A title or description and the number of its occupation.
 *
 * @param judged labelled by judges, rather than by the catalogue itself
 */
record LabelledTitle(String text, int occupation, boolean judged) {}
