package wangang.campaign.market.application;

import java.util.Optional;
import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.market.domain.KnownEmployer;

/** Employers as told by their owner. */
public interface Employers {

    /** Keeps the newest version only: false when this is none. */
    boolean put(KnownEmployer employer);

    Optional<KnownEmployer> find(EmployerId id);

    Optional<KnownEmployer> ofAccount(String account);
}
