package wangang.jobseeker.contact.domain;

import java.time.Instant;

/** Contact data as kept, with the version that its ETag carries. */
public record KeptContact(Contact contact, long version, Instant changedAt) {}
