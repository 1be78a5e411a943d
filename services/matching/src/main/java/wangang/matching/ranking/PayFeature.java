package wangang.matching.ranking;

import static wangang.matching.ranking.Category.PAY;

import java.util.List;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.vocabulary.PayForm;

/** Pay per month, the 13th and further months spread over the year, against the least asked; 面议 is unknown. */
record PayFeature(RankingSettings settings) implements Feature {

    private static final double MONTHS_A_YEAR = 12;

    /** What pay counts of the way to the best when only the upper end of its range reaches the wish. */
    private static final double IN_THE_RANGE = 0.8;

    @Override
    public Finding judge(VacancyDocument vacancy, PersonDocument person) {
        var asked = person.payMin();
        if (asked == null) {
            return unasked(vacancy);
        }
        var least = vacancy.payMonthlyMin();
        var most = vacancy.payMonthlyMax();
        if (least == null || most == null) {
            return negotiable(asked);
        }
        double spread = spread(vacancy);
        return compared(vacancy, asked, Math.round(least * spread), Math.round(most * spread));
    }

    private Finding compared(VacancyDocument vacancy, int asked, long least, long most) {
        var scale = settings.scale();
        var offer = least == most ? "每月" + most + "元" : "每月" + least + "–" + most + "元";
        var told = offer + spreadIn(vacancy);
        if (least >= asked) {
            return Finding.met(
                    PAY,
                    scale.met(1),
                    new Sentence("薪资符合：" + told + "，期望" + asked + "元", "薪资达到候选人的期望"),
                    grounds(told, most, asked, true));
        }
        if (most >= asked) {
            double above = (double) (most - asked) / (most - least);
            return Finding.met(
                    PAY,
                    scale.met(IN_THE_RANGE * Scale.coarse(above)),
                    new Sentence("薪资可达期望：" + told + "，期望" + asked + "元", "薪资上限达到候选人的期望"),
                    grounds(told, most, asked, true));
        }
        return Finding.missed(
                        PAY,
                        scale.missed(Scale.coarse((double) most / asked)),
                        new Sentence("岗位每月最高" + most + "元" + spreadIn(vacancy) + "，低于期望的" + asked + "元", "薪资低于候选人的期望"),
                        grounds(told, most, asked, false))
                .mendedBy(
                        new Change.OfFile(
                                Improvement.Action.RECONSIDER,
                                Sentence.toPerson("若可接受每月" + most + "元，可调整期望薪资"),
                                draft -> draft.payMin((int) most)),
                        new Change.OfVacancy(Improvement.Action.RECONSIDER, new Sentence("", "若薪资可商量，可与候选人沟通期望")));
    }

    private Finding unasked(VacancyDocument vacancy) {
        var most = vacancy.payMonthlyMax();
        var unknown = Finding.unknown(
                PAY,
                settings.scale().unknown(),
                new Sentence("档案未填写期望薪资", "候选人档案未填写期望薪资"),
                most == null
                        ? List.of()
                        : List.of(Ground.ofVacancy("pay", "每月最高" + most + "元", Integer.toString(most), false)));
        var least = vacancy.payMonthlyMin();
        return least == null
                ? unknown
                : unknown.mendedBy(new Change.OfFile(
                        Improvement.Action.FILL_IN,
                        new Sentence("在档案中填写期望薪资", "可与候选人沟通期望薪资"),
                        draft -> draft.payMin(least)));
    }

    private Finding negotiable(int asked) {
        return Finding.unknown(
                        PAY,
                        settings.scale().unknown(),
                        new Sentence("岗位薪资面议，期望每月" + asked + "元", "岗位薪资面议，候选人有期望薪资"),
                        List.of(
                                Ground.ofVacancy("pay", "面议", PayForm.NEGOTIABLE.name(), false),
                                Ground.ofPerson("payMin", "每月" + asked + "元", Integer.toString(asked), false)))
                .mendedBy(new Change.OfVacancy(
                        Improvement.Action.ASK, new Sentence("可向用人单位询问薪资是否达到期望", "在岗位中写明薪资（如达到候选人期望）")));
    }

    private static List<Ground> grounds(String offer, long most, int asked, boolean met) {
        return List.of(
                Ground.ofVacancy("pay", offer, Long.toString(most), met),
                Ground.ofPerson("payMin", "每月" + asked + "元", Integer.toString(asked), met));
    }

    private static double spread(VacancyDocument vacancy) {
        var months = vacancy.pay().months();
        return vacancy.pay().form() == PayForm.MONTHLY && months != null && months > MONTHS_A_YEAR
                ? months / MONTHS_A_YEAR
                : 1;
    }

    private static String spreadIn(VacancyDocument vacancy) {
        return spread(vacancy) == 1 ? "" : "（" + vacancy.pay().months() + "薪折算）";
    }
}
