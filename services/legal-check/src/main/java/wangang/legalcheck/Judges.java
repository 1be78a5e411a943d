package wangang.legalcheck;

import java.util.List;

/** What a pattern alone cannot decide, because it depends on a number, a date or another place of the text. */
enum Judges {
    AGE,
    MINOR,
    PAY,
    PROBATION,
    OPEN_PAY,
    ID_NUMBER;

    List<Hit> offending(List<Hit> hits, Scene scene) {
        Judge judge = switch (this) {
            case AGE -> new AgeJudge();
            case MINOR -> new MinorJudge();
            case PAY -> new PayJudge();
            case PROBATION -> new ProbationJudge();
            case OPEN_PAY -> new OpenPayJudge();
            case ID_NUMBER -> new IdNumberJudge();
        };
        return judge.offending(hits, scene);
    }
}
