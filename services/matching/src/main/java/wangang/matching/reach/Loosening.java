package wangang.matching.reach;

/** What of a vacancy could be asked for less, or offered more. */
enum Loosening {
    DEGREE,
    MAJORS,
    EXPERIENCE,
    SKILLS,
    AUDIENCE,
    PAY
}
