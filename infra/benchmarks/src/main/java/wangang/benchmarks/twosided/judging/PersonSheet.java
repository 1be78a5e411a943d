package wangang.benchmarks.twosided.judging;

import java.util.List;
import java.util.stream.Collectors;
import wangang.benchmarks.twosided.people.Graduate;
import wangang.benchmarks.twosided.people.Graduate.Wishes;
import wangang.matching.vocabulary.MajorCatalogue;
import wangang.matching.vocabulary.Subdistricts;
import wangang.matching.vocabulary.VacancyKind;

/** A person's file in words. */
final class PersonSheet {

    private static final String UNKNOWN = "未填写";

    private final MajorCatalogue majors;
    private final Subdistricts subdistricts;

    PersonSheet(MajorCatalogue majors, Subdistricts subdistricts) {
        this.majors = majors;
        this.subdistricts = subdistricts;
    }

    String of(Graduate graduate) {
        var file = graduate.file();
        var education = file.education();
        var text = new StringBuilder();
        line(
                text,
                "教育",
                "%s，%s（%s），%d届"
                        .formatted(
                                education.degree().label(),
                                majors.nameOf(education.majorCode()),
                                education.majorCode(),
                                education.graduationYear()));
        line(text, "技能", listed(file.skills()));
        line(text, "工作年限", file.experienceYears() == 0 ? "无（应届）" : file.experienceYears() + " 年");
        line(text, "经历", listed(file.experienceTitles()));
        line(text, "证书", listed(file.certificates()));
        if (file.availableFrom() != null) {
            line(text, "可全职到岗", file.availableFrom().toString());
        }
        if (file.wishes() == null) {
            line(text, "求职意向", UNKNOWN);
        } else {
            wishes(text, file.wishes());
        }
        return text.toString();
    }

    private void wishes(StringBuilder text, Wishes wishes) {
        line(text, "意向职位", listed(wishes.titles()));
        line(
                text,
                "意向性质",
                listed(wishes.kinds().stream().map(VacancyKind::label).toList()));
        line(text, "最低月薪", wishes.payMin() == null ? UNKNOWN : wishes.payMin() + " 元");
        line(
                text,
                "意向街道（长宁区）",
                listed(wishes.subdistrictCodes().stream()
                        .map(subdistricts::nameOf)
                        .toList()));
        line(
                text,
                "住处",
                wishes.home() == null
                        ? UNKNOWN
                        : "上海市长宁区" + subdistricts.nameOf(wishes.home().subdistrictCode()));
        line(text, "单程通勤上限", wishes.maxTravelMinutes() == null ? UNKNOWN : wishes.maxTravelMinutes() + " 分钟");
    }

    private static String listed(List<String> values) {
        return values.isEmpty() ? UNKNOWN : values.stream().collect(Collectors.joining("、"));
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("- ").append(name).append("：").append(value).append('\n');
    }
}
