package wangang.campaign.testing;

import java.util.UUID;
import wangang.testsupport.http.Api;

/** An employer and its way in. */
public record TestEmployer(UUID id, String account, Api api) {}
