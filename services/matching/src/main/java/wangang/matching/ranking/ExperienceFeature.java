package wangang.matching.ranking;

import static wangang.matching.ranking.Category.EXPERIENCE;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;

/**
 * Years of experience against the years asked for, fresh graduates where the vacancy takes them, and whether the posts
 * held, internships included, were this work.
 */
record ExperienceFeature(WorkCloseness work, RankingSettings settings) implements Feature {

    /** Whoever left school in these years counts as fresh (离校两年内, the 择业期). */
    private static final int FRESH_YEARS = 2;

    /** What years enough in any work count of the way from an unknown to the best; related posts make the rest. */
    private static final double ENOUGH_YEARS = 0.7;

    private static final double FRESH = 0.6;

    /** What related posts count while the years are too few or not told. */
    private static final double RELATED_PART = 0.3;

    @Override
    public Finding judge(VacancyDocument vacancy, PersonDocument person) {
        var related = related(vacancy, person);
        if (vacancy.minYears() == 0) {
            return unasked(vacancy, related);
        }
        var years = person.experienceYears();
        if (years != null && years >= vacancy.minYears()) {
            return enough(vacancy, years, related);
        }
        var graduated = person.graduationYear();
        if (graduated != null && takesAsFresh(vacancy, graduated)) {
            return fresh(graduated, related);
        }
        return years == null ? unknown(vacancy, related) : tooFew(vacancy, years, related);
    }

    private Finding unasked(VacancyDocument vacancy, Nearest related) {
        double value = settings.unaskedOf(EXPERIENCE);
        if (related.words().isEmpty() || value == 1) {
            return Finding.unasked(EXPERIENCE, value, Sentence.toBoth(vacancy.freshGraduates() ? "接受应届毕业生" : "岗位经验不限"));
        }
        var posts = String.join("、", related.words());
        return Finding.met(
                EXPERIENCE,
                Scale.between(value, 1, related.share()),
                new Sentence("经历相关：" + posts, "经历相关：候选人做过" + posts),
                grounds(related, Ground.ofVacancy("title", vacancy.title(), null, true)));
    }

    private Finding enough(VacancyDocument vacancy, int years, Nearest related) {
        var asked = "岗位要求" + vacancy.minYears() + "年以上";
        return Finding.met(
                EXPERIENCE,
                settings.scale().met(ENOUGH_YEARS + (1 - ENOUGH_YEARS) * related.share()),
                new Sentence(
                        "经验符合：" + years + "年" + including(related) + "，" + asked,
                        "经验符合：候选人有" + years + "年经验" + including(related) + "，" + asked),
                grounds(related, asked(vacancy, true), has(years, true)));
    }

    private Finding fresh(int graduated, Nearest related) {
        return Finding.met(
                EXPERIENCE,
                settings.scale().met(FRESH + (1 - FRESH) * related.share()),
                new Sentence("接受应届毕业生" + including(related), "岗位接受应届毕业生，候选人" + graduated + "年毕业" + including(related)),
                grounds(
                        related,
                        Ground.ofVacancy("freshGraduates", "接受应届毕业生", null, true),
                        Ground.ofPerson("graduationYear", graduated + "年", Integer.toString(graduated), true)));
    }

    private Finding unknown(VacancyDocument vacancy, Nearest related) {
        int asked = vacancy.minYears();
        var scale = settings.scale();
        return Finding.unknown(
                        EXPERIENCE,
                        Scale.between(scale.unknown(), scale.leastOfMet(), RELATED_PART * related.share()),
                        new Sentence("要求" + asked + "年经验，档案未填写工作年限", "岗位要求" + asked + "年经验，候选人档案未填写工作年限"),
                        grounds(related, asked(vacancy, false)))
                .mendedBy(new Change.OfFile(
                        Improvement.Action.FILL_IN,
                        new Sentence("在档案中填写工作年限（岗位要求" + asked + "年）", "可向候选人了解工作年限"),
                        draft -> draft.experienceYears(asked)));
    }

    private Finding tooFew(VacancyDocument vacancy, int years, Nearest related) {
        int asked = vacancy.minYears();
        double share = (1 - RELATED_PART) * years / asked + RELATED_PART * related.share();
        return Finding.missed(
                        EXPERIENCE,
                        settings.scale().missed(share),
                        new Sentence(
                                "要求" + asked + "年以上经验，档案为" + years + "年" + including(related),
                                "岗位要求" + asked + "年以上经验，候选人为" + years + "年" + including(related)),
                        grounds(related, asked(vacancy, false), has(years, false)))
                .mendedBy(new Change.OfFile(
                        Improvement.Action.LEARN,
                        Sentence.toPerson("积累相关工作或实习经历，并写入档案（岗位要求" + asked + "年）"),
                        draft -> draft.experienceYears(asked)));
    }

    private Nearest related(VacancyDocument vacancy, PersonDocument person) {
        var nearest = Nearest.of(person.experienceTitles(), title -> work.between(title, vacancy));
        return nearest.share() >= settings.thresholds().related() ? nearest : new Nearest(0, List.of());
    }

    private static boolean takesAsFresh(VacancyDocument vacancy, int graduated) {
        return vacancy.freshGraduates()
                && graduated >= vacancy.publishedAt().atOffset(ZoneOffset.UTC).getYear() - FRESH_YEARS;
    }

    private static String including(Nearest related) {
        return related.words().isEmpty() ? "" : "（含" + String.join("、", related.words()) + "）";
    }

    private static Ground asked(VacancyDocument vacancy, boolean met) {
        return Ground.ofVacancy("minYears", vacancy.minYears() + "年以上", Integer.toString(vacancy.minYears()), met);
    }

    private static Ground has(int years, boolean met) {
        return Ground.ofPerson("experienceYears", years + "年", Integer.toString(years), met);
    }

    private static List<Ground> grounds(Nearest related, Ground... others) {
        var grounds = new ArrayList<>(List.of(others));
        related.words().forEach(title -> grounds.add(Ground.ofPerson("experienceTitles", title, null, true)));
        return grounds;
    }
}
