package wangang.jobseeker.file.application;

import wangang.jobseeker.file.domain.JobseekerEvent;

/** Tells the other services what happened, together with the change itself. */
public interface JobseekerEvents {

    void tell(JobseekerEvent event);
}
