package wangang.matching.understanding.text;

/** What a stretch of a posting is about, as its heading says. */
public enum Section {
    /** The title. */
    TITLE,
    /** No heading came before. */
    UNHEADED,
    DUTIES,
    REQUIREMENTS,
    /** 加分项: everything there is only preferred. */
    PREFERENCES,
    /** What is offered. */
    BENEFITS,
    /** The employer, how to apply, and the like. */
    OTHER
}
