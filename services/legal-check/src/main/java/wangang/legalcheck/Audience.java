package wangang.legalcheck;

/** Whom a vacancy addresses; some conditions are forbidden only towards graduates. */
public enum Audience {
    ALL,
    GRADUATES
}
