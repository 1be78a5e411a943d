package wangang.matching.typing;

/** What a word of the vocabulary names; of one text the first kind counts. */
public enum Kind {
    OCCUPATION,
    TITLE,
    EMPLOYER,
    SKILL,
    MAJOR,
    WORD
}
