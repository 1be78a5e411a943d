package wangang.portal.employer.vacancies;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the law says to a vacancy's texts, as far as it could be asked. About the texts alone, never about a person.
 *
 * @param asked whether the service answered
 * @param away whether it could not be reached
 * @param refusals why it would not read the texts
 */
public record Legality(List<Finding> findings, boolean asked, boolean away, List<String> refusals) {

    /** Nothing is written yet, or nothing can be changed any more. */
    static final Legality NOT_ASKED = new Legality(List.of(), false, false, List.of());

    static final Legality AWAY = new Legality(List.of(), false, true, List.of());

    private static final Map<String, String> FIELDS =
            Map.of("title", "岗位名称", "text", "岗位描述", "skills", "技能", "benefits", "福利", "payMin", "薪酬下限");

    /**
     * Words of a text that the law forbids, or that need a look.
     *
     * @param severity BLOCK or WARN
     * @param field with its place where it is a list, such as benefits[1]
     * @param span the words
     * @param article of the law
     * @param explanation why
     * @param rewording what to write instead
     */
    public record Finding(
            @Nullable String severity,
            @Nullable String field,
            @Nullable String span,
            @Nullable String article,
            @Nullable String explanation,
            @Nullable String rewording) {

        public boolean forbidden() {
            return "BLOCK".equals(severity);
        }

        /** The form's field. */
        public String anchor() {
            return field == null ? "text" : field.equals("pay.min") ? "payMin" : field.replaceFirst("\\[.*", "");
        }

        public String where() {
            return FIELDS.getOrDefault(anchor(), "岗位内容");
        }
    }

    static Legality of(List<Finding> findings) {
        return new Legality(List.copyOf(findings), true, false, List.of());
    }

    static Legality refused(List<String> sentences) {
        return new Legality(List.of(), false, false, List.copyOf(sentences));
    }

    public boolean shown() {
        return asked || away || !refusals.isEmpty();
    }

    public boolean clean() {
        return asked && findings.isEmpty();
    }

    public boolean forbids() {
        return findings.stream().anyMatch(Finding::forbidden);
    }
}
