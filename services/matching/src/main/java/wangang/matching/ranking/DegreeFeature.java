package wangang.matching.ranking;

import static wangang.matching.ranking.Category.DEGREE;

import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.vocabulary.Degree;

/** A vacancy's degree is a floor on the ladder; 学历不限 is a floor of nothing. */
record DegreeFeature() implements Feature {

    @Override
    public Evidence judge(VacancyDocument vacancy, PersonDocument person) {
        var floor = vacancy.degree();
        if (floor == Degree.NONE) {
            return Evidence.unasked(DEGREE, 1, "岗位学历不限");
        }
        var degree = person.degree();
        if (degree == null) {
            return Evidence.unknown(DEGREE, "岗位要求" + floor.label() + "，档案未填写学历", "在档案中填写学历");
        }
        return degree.reaches(floor)
                ? Evidence.met(DEGREE, "学历符合：" + degree.label() + "，岗位要求" + floor.label() + "及以上")
                : Evidence.missed(DEGREE, 0, "岗位要求" + floor.label() + "及以上，档案学历为" + degree.label(), "");
    }
}
