package wangang.matching.ranking;

import static wangang.matching.ranking.Category.EXPERIENCE;

import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;

/** Years of experience against the years asked for; fresh graduates where the vacancy takes them. */
record ExperienceFeature() implements Feature {

    @Override
    public Evidence judge(VacancyDocument vacancy, PersonDocument person) {
        int asked = vacancy.minYears();
        if (asked == 0) {
            return Evidence.unasked(EXPERIENCE, 1, vacancy.freshGraduates() ? "接受应届毕业生" : "岗位经验不限");
        }
        var years = person.experienceYears();
        if (years == null) {
            return Evidence.unknown(EXPERIENCE, "岗位要求" + asked + "年经验，档案未填写工作年限", "在档案中填写工作年限");
        }
        if (years >= asked) {
            return Evidence.met(EXPERIENCE, "经验符合：" + years + "年，岗位要求" + asked + "年以上");
        }
        if (vacancy.freshGraduates() && person.graduationYear() != null) {
            return Evidence.met(EXPERIENCE, 0.9, "接受应届毕业生");
        }
        return Evidence.missed(
                EXPERIENCE, (double) years / asked, "岗位要求" + asked + "年以上经验，档案为" + years + "年", "积累相关工作或实习经历并写入档案");
    }
}
