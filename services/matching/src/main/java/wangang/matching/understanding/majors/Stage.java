package wangang.matching.understanding.majors;

import wangang.matching.vocabulary.Degree;

/** Whose majors a list speaks of; postings of public bodies list them by stage (“本科：…；研究生：…”). */
public enum Stage {
    ANY,
    COLLEGE,
    BACHELOR,
    GRADUATE;

    public static Stage of(Degree degree) {
        return switch (degree) {
            case DOCTOR, MASTER -> GRADUATE;
            case BACHELOR -> BACHELOR;
            case COLLEGE -> COLLEGE;
            case SENIOR_HIGH, JUNIOR_HIGH, NONE -> ANY;
        };
    }
}
