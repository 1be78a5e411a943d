package wangang.legalcheck;

import java.util.List;

/** What a pattern alone cannot decide, because it depends on a number, a date or another place of the text. */
enum Judges {
    AGE(new AgeJudge()),
    MINOR(new MinorJudge()),
    PAY(new PayJudge()),
    PROBATION(new ProbationJudge()),
    OPEN_PAY(new OpenPayJudge()),
    ID_NUMBER(new IdNumberJudge());

    private final Judge judge;

    Judges(Judge judge) {
        this.judge = judge;
    }

    List<Hit> offending(List<Hit> hits, Scene scene) {
        return judge.offending(hits, scene);
    }
}
