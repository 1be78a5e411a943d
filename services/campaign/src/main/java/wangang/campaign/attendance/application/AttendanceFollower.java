package wangang.campaign.attendance.application;

import wangang.campaign.attendance.domain.JobseekerId;
import wangang.campaign.fair.domain.Fair;

/** What other features do when somebody comes no more, in the same transaction. */
public interface AttendanceFollower {

    /** Under the fair's lock. */
    void withdrew(Fair fair);

    /** After the person's registrations went. */
    void erased(JobseekerId jobseeker);
}
