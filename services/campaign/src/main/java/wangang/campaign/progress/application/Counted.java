package wangang.campaign.progress.application;

import java.util.SortedMap;
import wangang.campaign.progress.domain.Figures;

/**
 * A campaign's figures. Parts whose code is unknown stand under the empty text.
 *
 * @param byDay by ISO day where the platform stands; who counts on several days counts on the first
 * @param byTrade by section of the employers' industries; who counts in several counts in each
 * @param bySubdistrict by seat of the employers; who counts in several counts in each
 */
public record Counted(
        Figures total,
        SortedMap<String, Figures> byDay,
        SortedMap<String, Figures> byTrade,
        SortedMap<String, Figures> bySubdistrict) {}
