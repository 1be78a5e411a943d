package wangang.jobseeker.disclosure.domain;

import java.util.UUID;

/** An employer as last told; {@code status} as its owner spells it. */
public record KnownEmployer(UUID employerId, long version, String account, String name, String status) {}
