package wangang.matching.ranking;

import static wangang.matching.ranking.Category.DEGREE;

import java.util.List;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.vocabulary.Degree;

/** A vacancy's degree is a floor on the ladder; 学历不限 is a floor of nothing. */
record DegreeFeature(RankingSettings settings) implements Feature {

    @Override
    public Finding judge(VacancyDocument vacancy, PersonDocument person) {
        var floor = vacancy.degree();
        if (floor == Degree.NONE) {
            return Finding.unasked(DEGREE, settings.unaskedOf(DEGREE), Sentence.toBoth("岗位学历不限"));
        }
        var degree = person.degree();
        if (degree == null) {
            return unknown(floor);
        }
        boolean reached = degree.reaches(floor);
        var asked = "岗位要求" + floor.label() + "及以上";
        var grounds = List.of(
                Ground.ofVacancy("degree", floor.label(), floor.name(), reached),
                Ground.ofPerson("degree", degree.label(), degree.name(), reached));
        return reached
                ? Finding.met(
                        DEGREE,
                        settings.scale().met(1),
                        new Sentence(
                                "学历符合：" + degree.label() + "，" + asked, "学历符合：候选人为" + degree.label() + "，" + asked),
                        grounds)
                : Finding.missed(
                        DEGREE,
                        settings.scale().missed((double) degree.rank() / floor.rank()),
                        new Sentence(asked + "，档案学历为" + degree.label(), asked + "，候选人学历为" + degree.label()),
                        grounds);
    }

    private Finding unknown(Degree floor) {
        var asked = "岗位要求" + floor.label() + "及以上";
        return Finding.unknown(
                        DEGREE,
                        settings.scale().unknown(),
                        new Sentence(asked + "，档案未填写学历", asked + "，候选人档案未填写学历"),
                        List.of(Ground.ofVacancy("degree", floor.label(), floor.name(), false)))
                .mendedBy(new Change.OfFile(
                        Improvement.Action.FILL_IN,
                        new Sentence("在档案中填写学历（" + asked + "）", "可向候选人了解学历是否达到" + floor.label()),
                        draft -> draft.degree(floor)));
    }
}
