package wangang.vacancy.duplicate.application;

/**
 * A published vacancy of another employer that says nearly the same.
 *
 * @param likeness estimated share of what both say, 0 to 1
 */
public record Twin(Candidate vacancy, double likeness) {}
