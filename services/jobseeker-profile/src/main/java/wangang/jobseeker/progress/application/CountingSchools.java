package wangang.jobseeker.progress.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.jobseeker.progress.domain.SchoolFigures;

/** Counts here, where universities are known, so that no event has to tell them. */
@Service
public class CountingSchools {

    private final CampaignFacts facts;

    CountingSchools(CampaignFacts facts) {
        this.facts = facts;
    }

    /** Of a campaign that nobody took part in, nothing. */
    @Transactional(readOnly = true)
    public List<SchoolFigures> of(UUID campaign) {
        return SchoolFigures.withoutTheFew(facts.bySchool(campaign));
    }
}
