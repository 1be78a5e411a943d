package wangang.jobseeker.file.adapter.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.file.domain.Consents;
import wangang.jobseeker.file.domain.Degree;
import wangang.jobseeker.file.domain.EmploymentKind;
import wangang.jobseeker.file.domain.Experience;
import wangang.jobseeker.file.domain.Home;
import wangang.jobseeker.file.domain.Jobseeker;
import wangang.jobseeker.file.domain.JobseekerEvent.Erased;
import wangang.jobseeker.file.domain.JobseekerFile;
import wangang.jobseeker.file.domain.Purpose;
import wangang.jobseeker.file.domain.WeekSlot;

/**
 * Data of every jobseeker event (schema jobseeker.state.v1): no contact data, no school, no text of an experience, no
 * exact home. Without a consent that needs it there is no file at all.
 */
record JobseekerState(
        UUID jobseekerId,
        String account,
        long version,
        Status status,
        Map<Purpose, Boolean> consents,
        @Nullable FileState file,
        Instant changedAt) {

    enum Status {
        ACTIVE,
        ERASED
    }

    record FileState(
            EducationState education,
            List<String> skills,
            int experienceYears,
            List<String> experienceTitles,
            List<String> certificates,
            WishesState wishes,
            @Nullable LocalDate availableFrom) {}

    record EducationState(@Nullable String majorCode, Degree degree, int graduationYear) {}

    record WishesState(
            List<String> titles,
            List<String> occupationCodes,
            List<String> subdistrictCodes,
            @Nullable Integer maxTravelMinutes,
            @Nullable Home home,
            @Nullable Integer payMin,
            List<EmploymentKind> kinds,
            @Nullable List<WeekSlot> availability) {}

    static JobseekerState of(Jobseeker jobseeker) {
        return new JobseekerState(
                jobseeker.id().value(),
                jobseeker.account(),
                jobseeker.version(),
                Status.ACTIVE,
                jobseeker.consents().answers(),
                jobseeker.consents().letTheFileBeTold() ? told(jobseeker.file()) : null,
                jobseeker.changedAt());
    }

    static JobseekerState of(Erased erased) {
        return new JobseekerState(
                erased.id().value(),
                erased.account(),
                erased.version(),
                Status.ERASED,
                Consents.NONE.answers(),
                null,
                erased.at());
    }

    private static FileState told(JobseekerFile file) {
        var learned = file.education();
        var wished = file.wishes();
        var home = wished.home();
        return new FileState(
                new EducationState(learned.majorCode(), learned.degree(), learned.graduationYear()),
                file.skills(),
                file.experienceYears(),
                file.experiences().stream().map(Experience::title).toList(),
                file.certificates(),
                new WishesState(
                        wished.titles(),
                        wished.occupationCodes(),
                        wished.subdistrictCodes(),
                        wished.maxTravelMinutes(),
                        home == null ? null : home.coarse(),
                        wished.payMin(),
                        wished.kinds().stream().sorted().toList(),
                        wished.availability()),
                file.availableFrom());
    }
}
