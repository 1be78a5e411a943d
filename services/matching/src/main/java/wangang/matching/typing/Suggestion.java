package wangang.matching.typing;

/**
 * How what is being typed may go on.
 *
 * @param text to search for
 * @param kind what it names: OCCUPATION, TITLE, EMPLOYER, SKILL, MAJOR or WORD
 * @param count open vacancies that have it
 */
record Suggestion(String text, Kind kind, int count) {}
