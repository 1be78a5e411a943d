package wangang.portal.employer.fairs;

import java.util.UUID;

/**
 * Somebody who chose the booth and agreed to be shown to it.
 *
 * @param jobseekerId the file's id, as in lists of candidates
 * @param label what the person is called at the fair, such as 求职者 0137
 */
record Applicant(UUID registrationId, UUID jobseekerId, String label) {}
