package wangang.portal.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import wangang.portal.page.PortalSettings;
import wangang.portal.reference.ReferenceTables;

class JobPostingsTest {

    private final JobPostings postings = new JobPostings(
            JsonMapper.shared(), new PortalSettings(URI.create("https://jobs.example/")), new ReferenceTables());

    @Test
    void endsNoScriptElementWhateverAnEmployerWrites() {
        var json = postings.json(vacancy("</script><script>alert(1)</script>", "<!-- & -->"));

        assertThat(json).doesNotContain("<", ">", "&");
        assertThat(JsonMapper.shared().readTree(json).path("title").asString(""))
                .isEqualTo("</script><script>alert(1)</script>");
    }

    @Test
    void describesInHtmlThatShowsTheTextAsItIs() {
        var json = postings.json(vacancy("会计", "一 <b>\n二"));

        assertThat(JsonMapper.shared().readTree(json).path("description").asString(""))
                .isEqualTo("<p>一 &lt;b&gt;<br>二</p>");
    }

    @Test
    void namesPlacePayAndUntilWhenInTheDistrictsTime() {
        var posting = JsonMapper.shared().readTree(postings.json(vacancy("会计", "文")));

        assertThat(posting.path("jobLocation")
                        .path("address")
                        .path("addressLocality")
                        .asString(""))
                .isEqualTo("长宁区");
        assertThat(posting.path("jobLocation")
                        .path("address")
                        .path("addressRegion")
                        .asString(""))
                .isEqualTo("上海市");
        assertThat(posting.path("baseSalary").path("value").path("unitText").asString(""))
                .isEqualTo("MONTH");
        assertThat(posting.path("validThrough").asString("")).isEqualTo("2027-01-31T23:59:59+08:00");
        // 17:00 in Greenwich is the next day here.
        assertThat(posting.path("datePosted").asString("")).isEqualTo("2026-11-02");
        assertThat(posting.path("url").asString("")).startsWith("https://jobs.example/vacancies/");
    }

    /** The same properties as the feed for partners has, made by employer-vacancy. */
    @Test
    void saysWhatIsAskedForAsTheFeedDoes() {
        var posting = JsonMapper.shared().readTree(postings.json(vacancy("会计", "文")));

        assertThat(posting.path("educationRequirements")
                        .path("credentialCategory")
                        .asString(""))
                .isEqualTo("bachelor degree");
        assertThat(posting.path("experienceRequirements").asString("")).isEqualTo("no requirements");
        assertThat(posting.path("skills").asString("")).isEqualTo("Excel");
        assertThat(posting.propertyNames())
                .doesNotContain("occupationalCategory", "qualifications", "jobBenefits", "wangang:terms");
    }

    private static Vacancy vacancy(String title, String text) {
        var terms = new Vacancy.Terms(
                title,
                null,
                "FULL_TIME",
                2,
                new Hit.Place("310105", "310105005", "示例路 1 号", null, null),
                new Pay("MONTHLY", 8000, 12_000, null, null, null),
                "BACHELOR",
                null,
                null,
                List.of("Excel"),
                null,
                null,
                text,
                LocalDate.of(2027, 1, 31));
        var employer = new Vacancy.Employer(UUID.randomUUID(), "示例（长宁）有限公司", "PRIVATE", "74");
        return new Vacancy(
                UUID.randomUUID(), employer, "PUBLISHED", terms, 2, Instant.parse("2026-11-01T17:00:00Z"), null, null);
    }
}
