package wangang.matching.ranking;

import static wangang.matching.ranking.Category.OCCUPATION;

import java.util.Comparator;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.vocabulary.TextAffinity;

/** The work asked for: by occupation code, else by the words of the wished titles. */
record OccupationFeature() implements Feature {

    private static final double CLEAR = 0.5;

    @Override
    public Evidence judge(VacancyDocument vacancy, PersonDocument person) {
        var code = vacancy.occupationCode();
        if (code != null && person.wishOccupations().contains(code)) {
            return Evidence.met(OCCUPATION, "职业符合意向：" + vacancy.title());
        }
        if (person.wishTitles().isEmpty() && person.wishOccupations().isEmpty()) {
            return Evidence.unknown(OCCUPATION, "档案未填写意向职位", "在档案中填写意向职位");
        }
        var best = person.wishTitles().stream()
                .max(Comparator.comparingDouble(wish -> TextAffinity.coverage(wish, vacancy.title())));
        double likeness =
                best.map(wish -> TextAffinity.coverage(wish, vacancy.title())).orElse(0.0);
        return likeness >= CLEAR
                ? Evidence.met(OCCUPATION, 0.6 + 0.4 * likeness, "职位符合意向：" + best.orElseThrow())
                : Evidence.missed(OCCUPATION, likeness, "岗位“" + vacancy.title() + "”与意向职位不一致", "");
    }
}
