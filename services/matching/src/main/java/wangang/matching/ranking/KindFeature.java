package wangang.matching.ranking;

import static wangang.matching.ranking.Category.KIND;

import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;

/** Full time, part time, internship and so on, as wished. */
record KindFeature() implements Feature {

    @Override
    public Evidence judge(VacancyDocument vacancy, PersonDocument person) {
        var label = vacancy.kind().label();
        if (person.kinds().isEmpty()) {
            return Evidence.unknown(KIND, "档案未填写工作性质意向", "在档案中填写意向工作性质");
        }
        return person.kinds().contains(vacancy.kind())
                ? Evidence.met(KIND, "工作性质符合：" + label)
                : Evidence.missed(KIND, 0, "岗位为" + label + "，不在意向工作性质内", "");
    }
}
