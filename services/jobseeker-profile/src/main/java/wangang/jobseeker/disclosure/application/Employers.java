package wangang.jobseeker.disclosure.application;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import wangang.jobseeker.disclosure.domain.KnownEmployer;

/** Employers as told by their owner. */
public interface Employers {

    /** Keeps the newest version only. */
    void put(KnownEmployer employer);

    Map<UUID, String> namesOf(Collection<UUID> employerIds);

    Map<String, String> namesOfAccounts(Collection<String> accounts);
}
