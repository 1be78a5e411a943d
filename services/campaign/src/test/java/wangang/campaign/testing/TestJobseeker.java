package wangang.campaign.testing;

import java.util.UUID;
import wangang.testsupport.http.Api;

/** A person with a file and its way in. */
public record TestJobseeker(UUID id, String account, Api api) {}
