package wangang.matching.understanding.text;

/** Which of a posting's two texts. */
public enum Part {
    TITLE,
    TEXT
}
