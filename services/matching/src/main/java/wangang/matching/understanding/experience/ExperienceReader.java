package wangang.matching.understanding.experience;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wangang.matching.understanding.text.Found;
import wangang.matching.understanding.text.Passage;
import wangang.matching.understanding.text.Span;
import wangang.matching.understanding.text.Strength;

/** Reads how many years of work a posting asks for. */
public final class ExperienceReader {

    private static final Pattern OPEN = Pattern.compile(
            "(?:工作|从业|相关|行业)?(?:经验|经历|工作年限|年限)(?:要求|、?学历)?[:\\s]?(?:均|皆)?(?:不限|无要求|没有要求|不作要求|不做要求|不要求)|不限(?:工作|从业)?(?:经验|年限)"
                    + "|(?:有无|有没有)(?:相关|工作)?经验(?:者|都|均|皆|亦){0,2}可|(?:接受|欢迎|可接受)(?:无|零|没有)(?:相关|工作)?经验|(?:无|零|没有)(?:相关|工作|任何|行业)?经验(?:者|人员|的|也|亦|均|都|皆|小白){0,3}(?:可|ok|欢迎|无妨|带薪培训)"
                    + "|(?:无需|无须|不需要?|不要求|不用)(?:有|具备|相关|工作|任何){0,2}经验|零基础(?:也|均|亦|者)?(?:可|欢迎)|no experience (?:required|needed)");

    private static final Pattern FRESH = Pattern.compile(
            "应届|(?<!往)届(?:优秀)?(?:本科|硕士|大专)?毕业生|(?:接受|欢迎|面向|招收|可招)(?:优秀|的){0,2}毕业生|校园招聘|校招|fresh graduates?|recent graduates?|new grad");
    private static final Pattern NOT_FRESH_BEFORE = Pattern.compile("(?:非|不(?:接受|招收?|考虑|要|限)|勿|除|谢绝|往届)[^,。;]{0,3}$");
    private static final Pattern NOT_FRESH_AFTER = Pattern.compile("^[^,。;]{0,8}(?:勿|不予?考虑|不招|除外|请绕行|不要|不接受)");

    /** 本科3年、硕士1年: either will do. */
    private static final Pattern BY_DEGREE = Pattern.compile("(?:本科|硕士|博士|大专|专科|研究生|应届)[^,。;]{0,8}$|或者?[^,。;]{0,6}$");

    public ExperienceRequirement read(List<Passage> passages) {
        var found = new ArrayList<Found<Years>>();
        var open = new ArrayList<Found<Years>>();
        Span fresh = null;
        for (var passage : passages) {
            YearsOfWork.in(passage, found);
            OPEN.matcher(passage.folded())
                    .results()
                    .forEach(result -> open.add(
                            new Found<>(Years.NONE, Strength.REQUIRED, passage.span(result.start(), result.end()))));
            fresh = fresh == null ? fresh(passage) : fresh;
        }
        var required = required(found, passages);
        return new ExperienceRequirement(
                required != null || open.isEmpty() ? required : open.getFirst(),
                found.stream()
                        .filter(years -> years.strength() == Strength.PREFERRED)
                        .findFirst()
                        .orElse(null),
                fresh);
    }

    /** The most that is asked for, “五年以上，其中三年管理” being five; of years by degree the fewest. */
    private static @Nullable Found<Years> required(List<Found<Years>> found, List<Passage> passages) {
        var asked = ofStrength(found, Strength.REQUIRED);
        var heard = asked.isEmpty() ? ofStrength(found, Strength.MENTIONED) : asked;
        var byYears =
                Comparator.<Found<Years>>comparingInt(years -> years.value().min());
        boolean either = heard.stream()
                        .filter(years -> passages.stream()
                                .filter(passage ->
                                        passage.part() == years.span().part())
                                .anyMatch(passage -> BY_DEGREE
                                        .matcher(passage.before(years.span().start()))
                                        .find()))
                        .limit(2)
                        .count()
                > 1;
        return (either ? heard.stream().min(byYears) : heard.stream().max(byYears)).orElse(null);
    }

    private static List<Found<Years>> ofStrength(List<Found<Years>> found, Strength strength) {
        return found.stream().filter(years -> years.strength() == strength).toList();
    }

    private static @Nullable Span fresh(Passage passage) {
        var matcher = FRESH.matcher(passage.folded());
        while (matcher.find()) {
            if (!NOT_FRESH_BEFORE.matcher(passage.before(matcher.start())).find()
                    && !NOT_FRESH_AFTER.matcher(passage.after(matcher.end())).find()
                    && isAboutApplicants(passage, matcher.start())) {
                return passage.span(matcher.start(), matcher.end());
            }
        }
        return null;
    }

    private static boolean isAboutApplicants(Passage passage, int index) {
        return switch (passage.sectionAt(index)) {
            case TITLE, REQUIREMENTS, PREFERENCES, UNHEADED -> true;
            case DUTIES, BENEFITS, OTHER -> false;
        };
    }
}
