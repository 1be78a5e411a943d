package wangang.jobseeker.erasure.application;

import java.time.Instant;
import java.time.LocalDate;
import wangang.jobseeker.file.domain.JobseekerId;

/** All that is kept about a person, in every table. */
public interface PersonalRecords {

    /** Copies what the law demands into the ledger that this service cannot read. */
    void keepForTheLaw(JobseekerId jobseeker, String account, Instant at, LocalDate until);

    void deleteAll(JobseekerId jobseeker, String account);

    /** Removes ledger rows whose time is over; tells how many. */
    int purgeLedger(LocalDate today);
}
