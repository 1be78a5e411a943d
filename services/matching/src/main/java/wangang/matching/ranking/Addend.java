package wangang.matching.ranking;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wangang.matching.document.VacancyDocument;

/**
 * What an order adds to the combined score for a reason that is not the person's; it is in no score.
 *
 * @param reason why
 * @param value what is added, of 1
 * @param text a sentence in Chinese
 * @param grounds what of the vacancy it rests on
 */
public record Addend(Reason reason, double value, String text, List<Ground> grounds) {

    /** Why something is added. */
    public enum Reason {
        /** The vacancy takes part in a campaign. */
        CAMPAIGN,
        /** How reliably its employer answers and keeps its vacancies fresh. */
        EMPLOYER,
        /** Nobody has confirmed the vacancy for weeks. */
        STALE
    }

    private static final String NAMELESS = "招聘专项活动";

    static Addend ofCampaigns(List<String> slugs, Map<String, String> names, double value) {
        return new Addend(
                Reason.CAMPAIGN,
                value,
                "参加"
                        + slugs.stream()
                                .map(slug -> nameOf(slug, names))
                                .distinct()
                                .collect(Collectors.joining("、")),
                slugs.stream()
                        .map(slug -> Ground.ofVacancy("campaigns", nameOf(slug, names), slug, true))
                        .toList());
    }

    static Addend ofEmployer(VacancyDocument vacancy, double value) {
        var rate = vacancy.answerRate();
        var text = rate == null ? "单位有岗位长时间未确认是否仍在招聘" : "单位一周内回复了 %d%% 的投递".formatted(Math.round(rate * 100));
        return new Addend(
                Reason.EMPLOYER,
                value,
                text,
                rate == null
                        ? List.of()
                        : List.of(Ground.ofVacancy("answerRate", Double.toString(rate), null, value > 0)));
    }

    static Addend ofAge(double value) {
        return new Addend(
                Reason.STALE, value, "单位较长时间未确认该岗位仍在招聘", List.of(Ground.ofVacancy("stale", "true", null, false)));
    }

    private static String nameOf(String slug, Map<String, String> names) {
        return names.getOrDefault(slug, NAMELESS);
    }
}
