package wangang.matching.understanding.benefits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import wangang.matching.understanding.text.Found;
import wangang.matching.understanding.text.Passage;
import wangang.matching.understanding.text.Phrases;
import wangang.matching.understanding.text.Section;
import wangang.matching.understanding.text.Strength;

/** Reads what a posting offers besides pay, each benefit once. */
public final class BenefitReader {

    private static final Pattern DENIED = Pattern.compile("(?:无|没有|不|不提供|不含|未|暂无|不缴|非)\\s*$");

    /** Who administers benefits does not offer them: 负责五险一金的办理, 熟悉五险一金. */
    private static final Pattern WORK_BEFORE = Pattern.compile("(?:负责|办理|熟悉|核算|计算|协助|处理|了解)[^,。;]{0,12}$");

    private static final Pattern WORK_AFTER = Pattern.compile("^[^,。;、]{0,4}(?:办理|核算|缴纳工作|申报|管理|政策|发放工作|流程)");

    private final Phrases<Benefits.Spelling> phrases = Benefits.phrases();

    public List<Found<String>> read(List<Passage> passages) {
        var found = new LinkedHashMap<String, Found<String>>();
        for (var passage : passages) {
            for (var hit : phrases.in(passage.folded())) {
                if (isOffered(passage, hit.start(), hit.end(), hit.value().certain())) {
                    found.putIfAbsent(
                            hit.value().name(),
                            new Found<>(hit.value().name(), Strength.MENTIONED, passage.span(hit.start(), hit.end())));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isOffered(Passage passage, int start, int end, boolean certain) {
        var before = passage.clauseBefore(start);
        if (DENIED.matcher(before).find()
                || WORK_BEFORE.matcher(before).find()
                || WORK_AFTER.matcher(passage.after(end)).find()) {
            return false;
        }
        return certain || passage.sectionAt(start) == Section.BENEFITS;
    }
}
