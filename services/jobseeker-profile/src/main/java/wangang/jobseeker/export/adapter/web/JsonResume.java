package wangang.jobseeker.export.adapter.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.contact.domain.Contact;
import wangang.jobseeker.contact.domain.KeptContact;
import wangang.jobseeker.export.application.WholeRecord;
import wangang.jobseeker.file.domain.Education;
import wangang.jobseeker.file.domain.Experience;

/** The résumé part of a record in the shape of JSON Resume 1.0.0 (jsonresume.org/schema). */
record JsonResume(
        @JsonProperty("$schema") String schema,
        Basics basics,
        List<Work> work,
        List<Study> education,
        List<Certificate> certificates,
        List<Skill> skills,
        Meta meta) {

    private static final String SCHEMA =
            "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

    record Basics(
            @Nullable String name,
            @Nullable String label,
            @Nullable String email,
            @Nullable String phone) {

        @Override
        public String toString() {
            return "Basics[…]";
        }
    }

    record Work(
            String position,
            String startDate,
            @Nullable String endDate,
            @Nullable String summary) {

        static Work of(Experience experience) {
            return new Work(
                    experience.title(),
                    experience.from().toString(),
                    experience.to() == null ? null : experience.to().toString(),
                    experience.text());
        }
    }

    record Study(@Nullable String institution, @Nullable String area, String studyType, String endDate) {

        static Study of(Education education, Function<String, @Nullable String> majorName) {
            var major = education.majorCode();
            return new Study(
                    education.school(),
                    major == null ? null : majorName.apply(major),
                    education.degree().label(),
                    Integer.toString(education.graduationYear()));
        }
    }

    record Certificate(String name) {}

    record Skill(String name) {}

    record Meta(String version, Instant lastModified) {}

    static JsonResume of(WholeRecord whole, Function<String, @Nullable String> majorName) {
        var file = whole.jobseeker().file();
        var contact = whole.contact().map(KeptContact::contact).orElse(new Contact(null, null, null));
        var titles = file.wishes().titles();
        return new JsonResume(
                SCHEMA,
                new Basics(
                        contact.name(), titles.isEmpty() ? null : titles.getFirst(), contact.email(), contact.phone()),
                file.experiences().stream().map(Work::of).toList(),
                List.of(Study.of(file.education(), majorName)),
                file.certificates().stream().map(Certificate::new).toList(),
                file.skills().stream().map(Skill::new).toList(),
                new Meta("v1.0.0", whole.jobseeker().changedAt()));
    }

    @Override
    public String toString() {
        return "JsonResume[…]";
    }
}
