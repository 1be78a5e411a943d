package wangang.jobseeker.search.adapter.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.file.domain.Degree;
import wangang.jobseeker.search.domain.FoundPerson;

/**
 * One person in a list of officers, without name, contact and school.
 *
 * @param jobseekerId the file's id
 * @param subdistrictCode of the home
 * @param majorCode undergraduate catalogue, at any level
 * @param degree reached, or that will be
 * @param graduationYear four digits
 * @param complete whether major, skills and wished work are given
 * @param changedAt when the record last changed
 */
record FoundPersonAnswer(
        UUID jobseekerId,
        @Nullable String subdistrictCode,
        @Nullable String majorCode,
        Degree degree,
        int graduationYear,
        boolean complete,
        Instant changedAt) {

    static FoundPersonAnswer of(FoundPerson person) {
        return new FoundPersonAnswer(
                person.id().value(),
                person.subdistrict(),
                person.major(),
                person.degree(),
                person.graduation(),
                person.complete(),
                person.changedAt());
    }
}
