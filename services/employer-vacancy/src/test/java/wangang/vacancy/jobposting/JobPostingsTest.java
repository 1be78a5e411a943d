package wangang.vacancy.jobposting;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancyOn;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wangang.vacancy.posting.application.VacancySettings;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.VacancyKind;
import wangang.vacancy.posting.domain.WeekSlot;
import wangang.vacancy.posting.domain.WorkingTime;
import wangang.vacancy.reference.domain.ReferenceTables;

class JobPostingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final VacancySettings DAYS =
            new VacancySettings(ZoneId.of("Asia/Shanghai"), Duration.ofMinutes(1), 1);
    private static final UUID ID = UUID.fromString("01890000-0000-7000-8000-000000000001");

    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
            .build();
    private final ReferenceTables tables = new ReferenceTables();
    private final PostedTerms reader = new PostedTerms(json, new PostingProperties(DAYS, tables));
    private final JobPostings postings =
            new JobPostings(new PostingSettings(URI.create("https://jobs.example/")), DAYS, tables, reader);

    @Test
    void hasWhatSearchEnginesAskFor() {
        var posting = posting(aVacancyOn(TODAY).form());

        assertThat(posting.at("/title").asString()).isEqualTo("Java 后端开发工程师");
        assertThat(posting.at("/description").asString()).startsWith("<p>");
        // 17:00 in Greenwich is the next day here.
        assertThat(posting.at("/datePosted").asString()).isEqualTo("2026-11-02");
        assertThat(posting.at("/validThrough").asString()).isEqualTo("2027-01-31T23:59:59+08:00");
        assertThat(posting.at("/url").asString()).isEqualTo("https://jobs.example/vacancies/" + ID);
        assertThat(posting.at("/identifier/value").asString()).isEqualTo(ID.toString());
        assertThat(posting.at("/hiringOrganization/name").asString()).isEqualTo("示例单位");
        assertThat(posting.at("/jobLocation/address").toString())
                .isEqualTo("{\"@type\":\"PostalAddress\",\"addressCountry\":\"CN\",\"addressRegion\":\"上海市\","
                        + "\"addressLocality\":\"长宁区\",\"streetAddress\":\"长宁路 999 号\"}");
        assertThat(posting.at("/jobLocation/geo/latitude").asDouble()).isEqualTo(31.2204);
        assertThat(posting.at("/employmentType").asString()).isEqualTo("FULL_TIME");
        assertThat(posting.at("/baseSalary/currency").asString()).isEqualTo("CNY");
        assertThat(posting.at("/baseSalary/value/minValue").asInt()).isEqualTo(12_000);
        assertThat(posting.at("/baseSalary/value/unitText").asString()).isEqualTo("MONTH");
        assertThat(posting.at("/occupationalCategory/codeValue").asString()).isEqualTo("2-02-10-03");
        assertThat(posting.at("/educationRequirements/credentialCategory").asString())
                .isEqualTo("bachelor degree");
        assertThat(posting.at("/experienceRequirements").asString()).isEqualTo("no requirements");
        assertThat(posting.at("/qualifications").asString()).isEqualTo("专业：计算机类");
        assertThat(posting.at("/skills").asString()).isEqualTo("Java, PostgreSQL");
        assertThat(posting.at("/totalJobOpenings").asInt()).isEqualTo(2);
        assertThat(posting.at("/directApply").asBoolean()).isTrue();
    }

    @Test
    void describesInHtmlThatShowsTheTextAsItIs() {
        assertThat(posting(aVacancyOn(TODAY).saying("一 <b>\n二").form())
                        .at("/description")
                        .asString())
                .isEqualTo("<p>一 &lt;b&gt;<br>二</p>");
    }

    @Test
    void theExtensionHasOnlyWhatTheOthersCannotSay() {
        var extension = posting(aVacancyOn(TODAY).form()).get(PostedTerms.EXTENSION);

        assertThat(extension.propertyNames()).containsExactlyInAnyOrder("place", "pay", "majors", "experience");
        var welfare =
                posting(aVacancyOn(TODAY).ofKind(VacancyKind.PUBLIC_WELFARE).form());
        assertThat(welfare.get(PostedTerms.EXTENSION).propertyNames()).contains("kind");
    }

    @Test
    void tellsTheHoursInWordsAndKeepsThemExactBeside() {
        var time = new WorkingTime(List.of(new WeekSlot(DayOfWeek.SATURDAY, "09:00", "13:00")), 4);
        var terms = aVacancyOn(TODAY).ofKind(VacancyKind.PART_TIME).during(time).form();

        assertThat(posting(terms).at("/workHours").asString()).isEqualTo("周六 09:00-13:00；每周约 4 小时");
        assertThat(json.treeToValue(reader.read(posting(terms)).terms(), TermsForm.class)
                        .workingTime())
                .isEqualTo(time);
    }

    @Test
    void isReadAsTheTermsItWasMadeOf() {
        var terms = aVacancyOn(TODAY).form();

        var read = reader.read(posting(terms));

        assertThat(read.vacancy()).isEqualTo(ID);
        assertThat(json.treeToValue(read.terms(), TermsForm.class).trimmed()).isEqualTo(terms.trimmed());
    }

    private JsonNode posting(TermsForm terms) {
        return json.valueToTree(postings.of(ID, Instant.parse("2026-11-01T17:00:00Z"), "示例单位", terms.trimmed()));
    }
}
