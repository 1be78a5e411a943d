package wangang.matching.ranking;

import static wangang.matching.ranking.Category.PAY;

import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;

/** Pay per month after normalisation against the least the person asks; 面议 is unknown. */
record PayFeature() implements Feature {

    @Override
    public Evidence judge(VacancyDocument vacancy, PersonDocument person) {
        var asked = person.payMin();
        if (asked == null) {
            return Evidence.unknown(PAY, "档案未填写期望薪资", "在档案中填写期望薪资");
        }
        var least = vacancy.payMonthlyMin();
        var most = vacancy.payMonthlyMax();
        if (least == null || most == null) {
            return Evidence.unknown(PAY, "岗位薪资面议，期望每月" + asked + "元", "");
        }
        if (least >= asked) {
            return Evidence.met(PAY, "薪资符合：每月" + least + "元起，期望" + asked + "元");
        }
        if (most >= asked) {
            return Evidence.met(PAY, 0.8, "薪资可达期望：每月" + least + "–" + most + "元，期望" + asked + "元");
        }
        return Evidence.missed(PAY, (double) most / asked, "岗位每月最高" + most + "元，低于期望的" + asked + "元", "");
    }
}
