package wangang.jobseeker.file.application;

import wangang.jobseeker.file.domain.Jobseeker;

/** The file as it is kept now, and whether it is the person's first. */
public record Filing(Jobseeker jobseeker, boolean first) {}
