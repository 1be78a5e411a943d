package wangang.campaign.attendance.application;

import wangang.campaign.attendance.domain.JobseekerId;
import wangang.campaign.attendance.domain.Registration;
import wangang.campaign.fair.domain.Fair;

/** What other features do when somebody comes after all or no more, in the same transaction. */
public interface AttendanceFollower {

    /** From the waiting list to a place, under the fair's lock. */
    void movedUp(Fair fair, Registration registration);

    /** Under the fair's lock. */
    void withdrew(Fair fair);

    /** After the person's registrations went. */
    void erased(JobseekerId jobseeker);
}
