package wangang.matching.relevance;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param near how many vacancies are looked for by the meaning of the words (hits)
 * @param explored how many the index compares to find them; more finds them more surely and slowly (documents)
 * @param window how many found by words are ordered by words and meaning together (hits)
 * @param deep how many of each are looked for by who pages beyond these; what follows is ordered by words (hits)
 * @param words share of the words in the score; the rest is the meaning's (0 to 1)
 * @param alike what means less alike than this is no hit unless it has the words (0 to 1)
 * @param remotelyAlike the same for a wide search (0 to 1)
 */
@ConfigurationProperties("wangang.matching.relevance")
public record RelevanceSettings(
        @DefaultValue("150") int near,
        @DefaultValue("300") int explored,
        @DefaultValue("200") int window,
        @DefaultValue("1000") int deep,
        @DefaultValue("0.2") double words,
        @DefaultValue("0.5") double alike,
        @DefaultValue("0.1") double remotelyAlike) {}
