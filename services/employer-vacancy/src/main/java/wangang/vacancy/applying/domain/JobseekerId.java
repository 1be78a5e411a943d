package wangang.vacancy.applying.domain;

import java.util.UUID;

/** Names a jobseeker, as jobseeker-profile does. */
public record JobseekerId(UUID value) {}
