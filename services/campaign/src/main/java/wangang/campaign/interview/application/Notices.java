package wangang.campaign.interview.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.booth.domain.BoothId;

/** What was told of changes; read with the newest first. */
public interface Notices {

    void addAll(List<ToldNotice> notices);

    List<SeenNotice> ofBooth(BoothId booth, @Nullable UUID before, int limit);

    List<SeenNotice> ofAccount(String account, @Nullable UUID before, int limit);
}
