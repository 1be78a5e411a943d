package wangang.jobseeker.progress.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.file.domain.JobseekerId;
import wangang.jobseeker.progress.domain.ApplicationCourse;
import wangang.jobseeker.progress.domain.CampaignPart;
import wangang.jobseeker.progress.domain.CountedFact;
import wangang.jobseeker.progress.domain.HeldInterview;
import wangang.jobseeker.progress.domain.SchoolFigures;
import wangang.jobseeker.progress.domain.ToldVacancy;

/** Facts of campaigns. Order and repetition do no harm; of people who are erased nothing is kept. */
public interface CampaignFacts {

    void put(CampaignPart part);

    void put(ToldVacancy told);

    void put(ApplicationCourse course);

    void put(HeldInterview interview);

    /** Whichever of them has this id. */
    void remove(UUID id);

    /** All that is counted of a person, by id, after {@code after}. */
    List<CountedFact> page(JobseekerId jobseeker, int limit, @Nullable UUID after);

    /** Of every university, most people first; those of one without a name have none. */
    List<SchoolFigures> bySchool(UUID campaign);
}
