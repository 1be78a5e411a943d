package wangang.matching.ranking;

/** Whom an explanation speaks to; an employer is told nothing of the lowest pay, the home or the other wishes. */
enum Reader {
    PERSON,
    EMPLOYER
}
