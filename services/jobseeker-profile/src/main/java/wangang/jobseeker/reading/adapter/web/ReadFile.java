package wangang.jobseeker.reading.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.contact.domain.Contact;
import wangang.jobseeker.disclosure.domain.Disclosure;
import wangang.jobseeker.file.domain.Education;
import wangang.jobseeker.file.domain.EmploymentKind;
import wangang.jobseeker.file.domain.Experience;
import wangang.jobseeker.file.domain.Home;
import wangang.jobseeker.file.domain.Jobseeker;
import wangang.jobseeker.file.domain.Wishes;
import wangang.jobseeker.reading.domain.FileReading;
import wangang.jobseeker.reading.domain.FileReading.ForEmployer;
import wangang.jobseeker.reading.domain.FileReading.ForOfficer;

/** A file as another reader gets it; {@code applications} only for employers. */
record ReadFile(
        UUID jobseekerId,
        FilePart file,
        @Nullable ContactPart contact,
        @Nullable List<ApplicationPart> applications,
        Instant changedAt) {

    record FilePart(
            Education education,
            List<String> skills,
            int experienceYears,
            List<Experience> experiences,
            List<String> certificates,
            WishesPart wishes,
            @Nullable LocalDate availableFrom) {}

    /** Home and lowest pay are absent for employers. */
    record WishesPart(
            List<String> titles,
            List<String> occupationCodes,
            List<String> subdistrictCodes,
            @Nullable Integer maxTravelMinutes,
            @Nullable Home home,
            @Nullable Integer payMin,
            List<EmploymentKind> kinds) {}

    record ContactPart(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {

        static ContactPart of(Contact contact) {
            return new ContactPart(contact.name(), contact.phone(), contact.email());
        }

        @Override
        public String toString() {
            return "ContactPart[…]";
        }
    }

    record ApplicationPart(UUID applicationId, UUID vacancyId, Instant grantedAt) {

        static ApplicationPart of(Disclosure disclosure) {
            return new ApplicationPart(disclosure.applicationId(), disclosure.vacancyId(), disclosure.grantedAt());
        }
    }

    static ReadFile of(FileReading reading) {
        return switch (reading) {
            case ForEmployer(var jobseeker, var contact, var disclosures) ->
                new ReadFile(
                        jobseeker.id().value(),
                        part(jobseeker, withoutHomeAndPay(jobseeker.file().wishes())),
                        contact.map(ContactPart::of).orElse(null),
                        disclosures.stream().map(ApplicationPart::of).toList(),
                        jobseeker.changedAt());
            case ForOfficer(var jobseeker, var contact) ->
                new ReadFile(
                        jobseeker.id().value(),
                        part(jobseeker, whole(jobseeker.file().wishes())),
                        contact.map(ContactPart::of).orElse(null),
                        null,
                        jobseeker.changedAt());
        };
    }

    @Override
    public String toString() {
        return "ReadFile[" + jobseekerId + "]";
    }

    private static FilePart part(Jobseeker jobseeker, WishesPart wishes) {
        var file = jobseeker.file();
        return new FilePart(
                file.education(),
                file.skills(),
                file.experienceYears(),
                file.experiences(),
                file.certificates(),
                wishes,
                file.availableFrom());
    }

    private static WishesPart whole(Wishes wishes) {
        return wishes(wishes, wishes.home(), wishes.payMin());
    }

    private static WishesPart withoutHomeAndPay(Wishes wishes) {
        return wishes(wishes, null, null);
    }

    private static WishesPart wishes(Wishes wishes, @Nullable Home home, @Nullable Integer payMin) {
        return new WishesPart(
                wishes.titles(),
                wishes.occupationCodes(),
                wishes.subdistrictCodes(),
                wishes.maxTravelMinutes(),
                home,
                payMin,
                wishes.kinds().stream().sorted().toList());
    }
}
