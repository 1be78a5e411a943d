package wangang.campaign.interview.application;

import java.util.Set;

/**
 * Who tells a change.
 *
 * @param subdistricts those an officer answers for; empty means all
 */
public record Changer(String account, boolean officer, boolean employer, boolean jobseeker, Set<String> subdistricts) {}
