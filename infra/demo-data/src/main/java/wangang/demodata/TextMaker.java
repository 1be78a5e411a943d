package wangang.demodata;

import java.util.ArrayList;
import java.util.List;
import wangang.demodata.VacancyForm.Experience;
import wangang.demodata.VacancyForm.Majors;
import wangang.demodata.VacancyForm.Place;

/** Writes what employers write: duties, requirements, place of work. */
final class TextMaker {

    private final Tables tables;

    TextMaker(Tables tables) {
        this.tables = tables;
    }

    String make(
            Trade trade,
            Degree degree,
            Majors majors,
            Experience experience,
            List<String> skills,
            Place place,
            Dice dice) {
        var requirements = new ArrayList<String>();
        requirements.add(degree.words() + "，" + wanted(majors));
        requirements.add("熟悉或掌握" + String.join("、", skills));
        requirements.add(wanted(experience));
        requirements.add(dice.one(List.of("责任心强，善于沟通与协作", "学习能力强，做事细致", "具备良好的团队合作精神", "能够承担一定的工作压力")));
        return "岗位职责：\n" + numbered(dice.some(dice.between(3, 6), trade.tasks())) + "\n任职要求：\n" + numbered(requirements)
                + "\n工作地点：" + place.address() + "。";
    }

    private String wanted(Majors majors) {
        var codes = majors.codes();
        if (codes == null) {
            return "专业不限";
        }
        return String.join("、", codes.stream().map(this::majorName).toList()) + "等相关专业";
    }

    private String majorName(String code) {
        return tables.majors().getOrDefault(code, "专业目录 " + code + " 类");
    }

    private static String wanted(Experience experience) {
        if (experience.minYears() == 0) {
            return "经验不限，欢迎应届毕业生";
        }
        return experience.maxYears() == null
                ? experience.minYears() + " 年以上相关工作经验"
                : "%d—%d 年相关工作经验".formatted(experience.minYears(), experience.maxYears());
    }

    private static String numbered(List<String> lines) {
        var text = new StringBuilder();
        for (int index = 0; index < lines.size(); index++) {
            text.append(index + 1).append(". ").append(lines.get(index)).append("；\n");
        }
        return text.toString();
    }
}
