package wangang.matching.understanding.skills;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wangang.matching.understanding.text.Folding;

/** The canonical names on which a vacancy's skills and a person's, as typed, meet. */
public final class Skills {

    private static final Pattern BEFORE =
            Pattern.compile("^(?:熟练|精通|熟悉|掌握|了解|擅长|会|使用|运用|操作|具备|具有|持有|有|能|基本的?|良好的?|较强的?|优秀的?|扎实的?){1,4}");
    private static final Pattern AFTER = Pattern.compile(
            "(?:编程语言|语言|编程|开发|框架|软件|工具|技术|技能|能力|知识|操作|使用|应用|基础|证书|工程师|经验|等|\\(熟练\\)|熟练|精通|\\d(?:\\.\\d+)*(?:\\.x)?){1,3}$");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final class Shipped {
        private static final Skills INSTANCE = new Skills(new SkillTable());
    }

    private final SkillTable table;

    Skills(SkillTable table) {
        this.table = table;
    }

    /** The table on the class path, read once. */
    public static Skills shipped() {
        return Shipped.INSTANCE;
    }

    /** The table's name for what was typed, “JAVA开发” being Java; folded and trimmed as it is where the table has none. */
    public String canonical(String typed) {
        return find(typed).map(Skill::name).orElseGet(() -> tidied(typed));
    }

    public Optional<Skill> find(String typed) {
        var tidied = tidied(typed);
        var without = BEFORE.matcher(tidied).replaceFirst("");
        return List.of(
                        tidied,
                        without,
                        AFTER.matcher(tidied).replaceFirst(""),
                        AFTER.matcher(without).replaceFirst(""))
                .stream()
                .filter(form -> !form.isEmpty())
                .map(String::strip)
                .map(form -> Optional.ofNullable(table.phrases().get(form)))
                .flatMap(Optional::stream)
                .map(SkillTable.Spelling::skill)
                .findFirst();
    }

    SkillTable table() {
        return table;
    }

    private static String tidied(String typed) {
        return SPACES.matcher(Folding.fold(typed).strip()).replaceAll(" ");
    }
}
