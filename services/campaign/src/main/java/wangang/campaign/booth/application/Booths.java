package wangang.campaign.booth.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.booth.domain.Booth;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.organising.domain.CampaignId;

/** All booths. Whoever changes one holds the lock of its fair, so that no room is filled twice. */
public interface Booths {

    /** False when the employer has a booth at the fair or waits for one. */
    boolean add(Booth booth);

    void update(Booth booth);

    Optional<Booth> find(BoothId id);

    /** Booths that stand in a room, without this one. */
    long countOthersIn(FairId fair, String room, BoothId without);

    /** In the order in which they were asked for, after {@code after}. */
    List<SeenBooth> ofFair(FairId fair, boolean placedOnly, @Nullable UUID after, int limit);

    List<SeenBooth> ofEmployer(EmployerId employer, @Nullable UUID after, int limit);

    /** Those that stand at fairs that are to come or run, in the order of the fairs. */
    List<Booth> standing(EmployerId employer);

    /** The employer's open vacancies that take part in the campaign. */
    Set<UUID> showable(EmployerId employer, CampaignId campaign);
}
