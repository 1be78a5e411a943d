package wangang.campaign.attendance.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.attendance.domain.JobseekerId;
import wangang.campaign.fair.domain.FairId;

/** Placed booths of a fair in the order in which they suit a person. */
public interface RecommendedBooths {

    /**
     * Where a page begins.
     *
     * @param fit of the last booth of the page before
     */
    record After(double fit, UUID booth) {}

    /** @param person null when nothing may be ordered by a file: then in the order in which they were asked for */
    List<RecommendedBooth> of(FairId fair, @Nullable JobseekerId person, @Nullable After after, int limit);
}
