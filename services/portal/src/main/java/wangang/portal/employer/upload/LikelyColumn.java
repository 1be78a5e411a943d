package wangang.portal.employer.upload;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which column a heading plainly resembles: one that usually goes by that name too, or the only one whose name contains
 * it or is contained in it.
 */
final class LikelyColumn {

    /** Marks of what must be filled in, units and remarks in brackets, space. */
    private static final Pattern BESIDE = Pattern.compile("[(（\\[【][^)）\\]】]*[)）\\]】]|[*＊:：\\s\\u3000]");

    private static final Map<String, Column> OTHER_NAMES = byName(Map.ofEntries(
            Map.entry(Column.REFERENCE, "编号 职位编号 职位号 职位编码 岗位编码 岗位代码 需求编号"),
            Map.entry(Column.TITLE, "职位 职位名称 招聘职位 招聘岗位 职务 职务名称 岗位"),
            Map.entry(Column.KIND, "用工性质 用工类型 工作性质 职位类型 岗位类型 雇佣形式"),
            Map.entry(Column.OPENINGS, "人数 需求人数 计划人数 招聘名额 名额"),
            Map.entry(Column.ADDRESS, "工作地点 上班地点 上班地址 地点 地址"),
            Map.entry(Column.PAY_FORM, "薪酬方式 薪资方式 薪资类型 薪酬类型 工资形式"),
            Map.entry(Column.PAY_MIN, "月薪下限 薪资下限 工资下限 最低薪资 最低月薪 最低薪酬 最低工资"),
            Map.entry(Column.PAY_MAX, "月薪上限 薪资上限 工资上限 最高薪资 最高月薪 最高薪酬 最高工资"),
            Map.entry(Column.DEGREE, "学历要求 最低学历要求 文化程度"),
            Map.entry(Column.MIN_YEARS, "工作年限 最低工作年限 经验年限"),
            Map.entry(Column.FRESH, "应届生 是否招应届 是否接受应届生 接受应届生"),
            Map.entry(Column.BENEFITS, "待遇"),
            Map.entry(Column.AUDIENCE, "招聘范围 面向对象 面向人群"),
            Map.entry(Column.TEXT, "职位描述 工作内容 工作职责 岗位职责 职位说明 岗位说明"),
            Map.entry(Column.VALID_UNTIL, "截止日期 截止时间 招聘截止日期 到期日 到期日期 有效期至")));

    private LikelyColumn() {}

    /** Each column goes to one heading, first by its usual other names. */
    static Map<String, Column> among(Collection<String> headings, Collection<Column> free) {
        var left = EnumSet.noneOf(Column.class);
        left.addAll(free);
        var likely = new LinkedHashMap<String, Column>();
        for (var rule : List.<Function<String, Optional<Column>>>of(LikelyColumn::named, LikelyColumn::containing)) {
            for (var heading : headings) {
                if (!likely.containsKey(heading)) {
                    rule.apply(BESIDE.matcher(heading).replaceAll(""))
                            .filter(left::remove)
                            .ifPresent(column -> likely.put(heading, column));
                }
            }
        }
        return likely;
    }

    private static Optional<Column> named(String heading) {
        return Optional.ofNullable(OTHER_NAMES.get(heading));
    }

    private static Optional<Column> containing(String heading) {
        var alike = heading.length() < 2
                ? List.<Column>of()
                : Arrays.stream(Column.values())
                        .filter(column -> heading.contains(column.heading())
                                || column.heading().contains(heading))
                        .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private static Map<String, Column> byName(Map<Column, String> names) {
        var columns = new HashMap<String, Column>();
        names.forEach((column, all) -> Stream.of(all.split(" ", -1)).forEach(name -> columns.put(name, column)));
        return Map.copyOf(columns);
    }
}
