package wangang.documentation.settings;

/**
 * One row.
 *
 * @param variable how it is set from outside; empty where no variable can
 * @param unit type or unit
 * @param preset what holds when nothing is said; empty for nothing
 */
public record Setting(String property, String variable, String unit, String preset, String meaning) {}
