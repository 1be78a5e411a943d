package wangang.campaign.organising.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached; a figure that is absent has no target.
 *
 * @param employers employers that take part
 * @param openings openings that they offer
 * @param hires people hired
 * @param subdistricts targets of subdistricts, by the seat of the employer
 */
public record Targets(
        @Nullable Integer employers,
        @Nullable Integer openings,
        @Nullable Integer hires,
        List<SubdistrictTarget> subdistricts) {

    public static final Targets NONE = new Targets(null, null, null, List.of());

    public Targets {
        subdistricts = Given.list(subdistricts);
    }
}
