package wangang.vacancy.importing.adapter.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.importing.application.ImportMapping;

/** What must hold for a mapping; fields are meant by their JSON names or Chinese headings, as in a table. */
final class MappingRules {

    private static final int MOST_WORDS = 200;
    private static final int LONGEST = 100;

    private final List<Rejection> rejections = new ArrayList<>();

    private MappingRules() {}

    /** Trimmed, with the fields by their JSON names. */
    static Outcome<ImportMapping> checked(ImportMapping typed) {
        var rules = new MappingRules();
        var columns = rules.columns(typed.columns());
        var values = rules.values(typed.values());
        return rules.rejections.isEmpty()
                ? Outcome.done(new ImportMapping(columns, values))
                : Outcome.refused(rules.rejections);
    }

    private Map<String, String> columns(Map<String, String> typed) {
        wordsMustBeFewAndShort("columns", typed.keySet());
        var columns = new LinkedHashMap<String, String>();
        var met = new HashSet<String>();
        typed.forEach((heading, target) -> {
            var field = field("columns", target);
            if (field != null && !met.add(field)) {
                rejections.add(
                        Rejection.invalid("import/mapping-repeated", "columns", "字段 " + field + " 对应了不止一个列名，请只保留一个。"));
            }
            if (field != null) {
                columns.put(heading.strip(), field);
            }
        });
        return columns;
    }

    private Map<String, Map<String, String>> values(Map<String, Map<String, String>> typed) {
        var values = new LinkedHashMap<String, Map<String, String>>();
        typed.forEach((target, words) -> {
            var field = field("values", target);
            var trimmed = new LinkedHashMap<String, String>();
            if (words != null) {
                wordsMustBeFewAndShort("values", words.keySet());
                words.forEach((word, meaning) -> trimmed.put(word.strip(), meaning == null ? "" : meaning.strip()));
                wordsMustBeFewAndShort("values", trimmed.values());
            }
            if (field != null) {
                values.put(field, trimmed);
            }
        });
        return values;
    }

    private @Nullable String field(String where, @Nullable String target) {
        var column = target == null ? null : CsvColumn.named(target).orElse(null);
        if (column == null) {
            rejections.add(Rejection.invalid(
                    "import/mapping-unknown-field", where, "没有字段 " + target + "；可用字段见接口文档，例如 title（岗位名称）。"));
        }
        return column == null ? null : column.field();
    }

    private void wordsMustBeFewAndShort(String where, Collection<String> words) {
        if (words.size() > MOST_WORDS || words.stream().anyMatch(word -> word.length() > LONGEST)) {
            rejections.add(
                    Rejection.invalid("import/mapping-too-large", where, "列名和取值每组最多 200 个，每个最长 100 个字符；请删去用不到的。"));
        }
    }
}
