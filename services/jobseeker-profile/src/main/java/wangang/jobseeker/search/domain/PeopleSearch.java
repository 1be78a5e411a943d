package wangang.jobseeker.search.domain;

import org.jspecify.annotations.Nullable;
import wangang.jobseeker.file.domain.Degree;

/**
 * What is searched for; what is null does not matter.
 *
 * @param subdistrict of the home, 9 digits
 * @param major discipline, class or major; finds all below it
 * @param complete whether the file says enough to be matched: major, skills and wished work
 */
public record PeopleSearch(
        SearchPurpose purpose,
        @Nullable String subdistrict,
        @Nullable String major,
        @Nullable Degree degree,
        @Nullable Integer graduation,
        @Nullable Boolean complete) {}
