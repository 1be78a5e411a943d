package wangang.jobseeker.export.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.access.domain.Access;
import wangang.jobseeker.consent.domain.ConsentDecision;
import wangang.jobseeker.disclosure.domain.Disclosure;
import wangang.jobseeker.disclosure.domain.Ending;
import wangang.jobseeker.export.application.WholeRecord;
import wangang.jobseeker.file.domain.JobseekerFile;
import wangang.jobseeker.file.domain.Purpose;
import wangang.jobseeker.interview.domain.FairInterview;
import wangang.jobseeker.progress.domain.CountedFact;

/** The whole record as JSON; {@code elsewhere} says where other parts of the platform hand out what they hold. */
record ExportAnswer(
        String format,
        Instant exportedAt,
        UUID jobseekerId,
        String account,
        Instant filedAt,
        Instant changedAt,
        JobseekerFile file,
        @Nullable ContactPart contact,
        Map<Purpose, Boolean> consents,
        List<ConsentPart> consentHistory,
        List<DisclosurePart> disclosures,
        List<InterviewPart> interviews,
        List<CountedPart> counted,
        List<AccessPart> accessLog,
        Map<String, String> elsewhere) {

    private static final String FORMAT = "wangang.jobseeker-export.v1";
    private static final Map<String, String> ELSEWHERE = Map.of(
            "投递记录", "/api/applications/mine",
            "订阅的搜索", "/api/jobseekers/me/alerts",
            "收到的推荐", "/api/jobseekers/me/inbox",
            "收藏的岗位", "/api/marks?kind=SAVED",
            "不感兴趣的岗位", "/api/marks?kind=HIDDEN",
            "招聘会报名", "/api/registrations/mine");

    record ContactPart(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            Instant changedAt) {

        @Override
        public String toString() {
            return "ContactPart[…]";
        }
    }

    record ConsentPart(Purpose purpose, int revision, boolean granted, String textVersion, Instant decidedAt) {

        static ConsentPart of(ConsentDecision decision) {
            return new ConsentPart(
                    decision.purpose(),
                    decision.revision(),
                    decision.granted(),
                    decision.textVersion(),
                    decision.decidedAt());
        }
    }

    record DisclosurePart(
            UUID applicationId,
            UUID vacancyId,
            UUID employerId,
            String textVersion,
            Instant grantedAt,
            @Nullable Instant endedAt,
            @Nullable Ending endedBy) {

        static DisclosurePart of(Disclosure disclosure) {
            return new DisclosurePart(
                    disclosure.applicationId(),
                    disclosure.vacancyId(),
                    disclosure.employerId(),
                    disclosure.textVersion(),
                    disclosure.grantedAt(),
                    disclosure.endedAt(),
                    disclosure.endedBy());
        }
    }

    record InterviewPart(
            UUID interviewId,
            UUID fairId,
            UUID employerId,
            @Nullable String employerName,
            Instant begins,
            int minutes,
            boolean online,
            @Nullable String room,
            String status,
            @Nullable String result) {

        static InterviewPart of(FairInterview interview, @Nullable String employerName) {
            return new InterviewPart(
                    interview.interviewId(),
                    interview.fairId(),
                    interview.employerId(),
                    employerName,
                    interview.begins(),
                    interview.minutes(),
                    interview.online(),
                    interview.room(),
                    interview.status(),
                    interview.result());
        }
    }

    record CountedPart(CountedFact.Kind kind, UUID id, UUID about, Instant at) {

        static CountedPart of(CountedFact fact) {
            return new CountedPart(fact.kind(), fact.id(), fact.about(), fact.at());
        }
    }

    record AccessPart(Instant at, List<String> roles, String action, String purpose) {

        static AccessPart of(Access access) {
            return new AccessPart(
                    access.at(), access.roles().stream().sorted().toList(), access.action(), access.purpose());
        }
    }

    static ExportAnswer of(WholeRecord whole) {
        var jobseeker = whole.jobseeker();
        return new ExportAnswer(
                FORMAT,
                whole.exportedAt(),
                jobseeker.id().value(),
                jobseeker.account(),
                jobseeker.filedAt(),
                jobseeker.changedAt(),
                jobseeker.file(),
                whole.contact()
                        .map(kept -> new ContactPart(
                                kept.contact().name(),
                                kept.contact().phone(),
                                kept.contact().email(),
                                kept.changedAt()))
                        .orElse(null),
                jobseeker.consents().answers(),
                whole.consentHistory().stream().map(ConsentPart::of).toList(),
                whole.disclosures().stream().map(DisclosurePart::of).toList(),
                whole.interviews().stream()
                        .map(interview -> InterviewPart.of(
                                interview, whole.employerNames().get(interview.employerId())))
                        .toList(),
                whole.counted().stream().map(CountedPart::of).toList(),
                whole.accesses().stream().map(AccessPart::of).toList(),
                ELSEWHERE);
    }

    @Override
    public String toString() {
        return "ExportAnswer[" + jobseekerId + "]";
    }
}
