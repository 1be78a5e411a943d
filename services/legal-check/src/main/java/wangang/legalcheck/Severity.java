package wangang.legalcheck;

/** BLOCK keeps a vacancy from being published unless an officer overrides it; WARN is shown and recorded. */
public enum Severity {
    BLOCK,
    WARN
}
