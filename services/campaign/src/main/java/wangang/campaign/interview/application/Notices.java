package wangang.campaign.interview.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.attendance.domain.RegistrationId;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.domain.FairId;

/** What was told of changes; read with the newest first. */
public interface Notices {

    void addAll(List<ToldNotice> notices);

    /** One person something of the fair, once for each kind. */
    void tell(FairId fair, RegistrationId registration, ToldNotice.Kind kind, String sentence, Instant now);

    /** The same to all who come or wait, and to all booths that have a room or asked for one. */
    void tellAll(FairId fair, ToldNotice.Kind kind, String forPeople, String forBooths, Instant now);

    List<SeenNotice> ofBooth(BoothId booth, @Nullable UUID before, int limit);

    List<SeenNotice> ofAccount(String account, @Nullable UUID before, int limit);
}
