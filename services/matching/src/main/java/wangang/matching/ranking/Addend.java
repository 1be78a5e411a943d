package wangang.matching.ranking;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        CAMPAIGN
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

    private static String nameOf(String slug, Map<String, String> names) {
        return names.getOrDefault(slug, NAMELESS);
    }
}
