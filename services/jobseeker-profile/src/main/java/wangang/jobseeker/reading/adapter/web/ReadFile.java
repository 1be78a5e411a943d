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
import wangang.jobseeker.file.domain.WeekSlot;
import wangang.jobseeker.file.domain.Wishes;
import wangang.jobseeker.reading.domain.FileReading;
import wangang.jobseeker.reading.domain.FileReading.ForEmployer;
import wangang.jobseeker.reading.domain.FileReading.ForOfficer;

/**
 * A file as another reader gets it; {@code applications} only for employers.
 *
 * @param jobseekerId the file's id
 * @param file what may be seen of it
 * @param contact for employers; for officers with CAMPAIGN_CONTACT only
 * @param applications the person's live applications to this employer
 * @param changedAt when the record last changed
 */
record ReadFile(
        UUID jobseekerId,
        FilePart file,
        @Nullable ContactPart contact,
        @Nullable List<ApplicationPart> applications,
        Instant changedAt) {

    /**
     * What of a file may be seen.
     *
     * @param education highest or current education
     * @param skills as written
     * @param experienceYears whole years of work
     * @param experiences posts held
     * @param certificates as written
     * @param wishes what the person looks for
     * @param availableFrom first possible day; at once when absent
     */
    record FilePart(
            Education education,
            List<String> skills,
            int experienceYears,
            List<Experience> experiences,
            List<String> certificates,
            WishesPart wishes,
            @Nullable LocalDate availableFrom) {}

    /**
     * Home and lowest pay are absent for employers.
     *
     * @param titles names of posts
     * @param occupationCodes 大典 2022
     * @param subdistrictCodes where to work
     * @param maxTravelMinutes longest way to work
     * @param home where travel begins
     * @param payMin the least, yuan a month
     * @param kinds kinds of work
     * @param availability when in the week the person can work
     */
    record WishesPart(
            List<String> titles,
            List<String> occupationCodes,
            List<String> subdistrictCodes,
            @Nullable Integer maxTravelMinutes,
            @Nullable Home home,
            @Nullable Integer payMin,
            List<EmploymentKind> kinds,
            @Nullable List<WeekSlot> availability) {}

    /**
     * How the person can be reached.
     *
     * @param name as given
     * @param phone as given
     * @param email as given
     */
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

    /**
     * An application that opens the file.
     *
     * @param applicationId the application's id
     * @param vacancyId what was applied for
     * @param grantedAt since when
     */
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
                wishes.kinds().stream().sorted().toList(),
                wishes.availability());
    }
}
