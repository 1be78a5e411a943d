package wangang.matching.relevance;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param near how many vacancies are looked for by the meaning of the words (hits)
 * @param explored how many the index compares to find them; more finds them more surely and slowly (documents)
 * @param window how many found by words are ordered by words and meaning together (hits)
 * @param deep how many of each are looked for by who pages beyond these; what follows is ordered by words (hits)
 * @param words share of the words in the score (0 to 1)
 * @param characters share of the characters and pairs that the title has in common with them; the rest of the score is
 *     the meaning's (0 to 1)
 * @param alike what means less alike than this is no hit unless it has the words (cosine, 0 to 1)
 * @param remotelyAlike the same for a wide search (cosine, 0 to 1)
 * @param campaign by how much more what takes part in a campaign may score than what goes before it all the same; only
 *     what means enough alike gains by it, and 0 is no preference at all (0 to 0.1)
 * @param stale by how much less counts what nobody has confirmed for weeks (0 to 0.1)
 * @param employer by how much more or less at most counts what an employer offers, by how reliably it answers and
 *     keeps its vacancies fresh; only what means enough alike gains by it (0 to 0.1)
 */
@ConfigurationProperties("wangang.matching.relevance")
public record RelevanceSettings(
        @DefaultValue("100") int near,
        @DefaultValue("150") int explored,
        @DefaultValue("100") int window,
        @DefaultValue("1000") int deep,
        @DefaultValue("0.1") double words,
        @DefaultValue("0.15") double characters,
        @DefaultValue("0.5") double alike,
        @DefaultValue("0.1") double remotelyAlike,
        @DefaultValue("0.02") double campaign,
        @DefaultValue("0.05") double stale,
        @DefaultValue("0.02") double employer) {

    /** More is refused by Elasticsearch (index.max_result_window, and kNN's own limit). */
    private static final int MOST = 10_000;

    public RelevanceSettings {
        require(near >= 1 && near <= explored && explored <= MOST, "near must be 1 to explored, which may be 10000");
        require(window >= 1 && deep >= window && deep >= near && deep <= MOST, "deep must be near and window at least");
        require(words >= 0 && words <= 1, "words must be 0 to 1");
        require(characters >= 0 && words + characters <= 1, "characters must be 0 to what the words leave of 1");
        require(remotelyAlike >= 0 && remotelyAlike <= alike, "remotely-alike must be 0 to alike");
        require(campaign >= 0 && campaign <= 0.1, "campaign must be 0 to 0.1");
        require(stale >= 0 && stale <= 0.1, "stale must be 0 to 0.1");
        require(employer >= 0 && employer <= 0.1, "employer must be 0 to 0.1");
    }

    private static void require(boolean right, String rule) {
        if (!right) {
            throw new IllegalArgumentException("wangang.matching.relevance." + rule);
        }
    }
}
