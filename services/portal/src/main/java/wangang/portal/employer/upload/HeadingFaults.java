package wangang.portal.employer.upload;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Why the service would take nothing of a table: columns without a name it knows, named twice, or lacking. */
final class HeadingFaults {

    private HeadingFaults() {}

    /** A sentence for each, with how to mend it. */
    static List<String> of(List<String> headings, KeptMapping mapping) {
        var met = EnumSet.noneOf(Column.class);
        var repeated = new LinkedHashSet<String>();
        for (var heading : headings) {
            mapping.column(heading)
                    .filter(column -> !met.add(column))
                    .ifPresent(column -> repeated.add(column.heading()));
        }
        var faults = new ArrayList<String>();
        var unknown = unknown(headings, mapping);
        if (!unknown.isEmpty()) {
            faults.add("不认识的列名：" + String.join("、", unknown) + "。请在下面选好对应的列；平台没有的列，请在文件中删去。");
        }
        if (headings.contains("")) {
            faults.add("有的列没有列名。请写上列名，或删去这些列。");
        }
        if (!repeated.isEmpty()) {
            faults.add("不止一列对应“" + String.join("”“", repeated) + "”。请只留一列。");
        }
        if (!met.contains(Column.REFERENCE)) {
            faults.add("缺少“岗位编号”这一列。请给每个岗位一个本单位自己的编号。");
        }
        if (!met.contains(Column.TITLE)) {
            faults.add("缺少“岗位名称”这一列。");
        }
        return faults;
    }

    /** In the order of the table, each once. */
    static Set<String> unknown(List<String> headings, KeptMapping mapping) {
        return headings.stream()
                .filter(heading -> !heading.isEmpty() && mapping.column(heading).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
