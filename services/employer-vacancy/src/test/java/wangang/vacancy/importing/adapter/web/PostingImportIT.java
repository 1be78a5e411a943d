package wangang.vacancy.importing.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.CHANGNING;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import wangang.testsupport.http.Answer;
import wangang.vacancy.posting.domain.PayForm;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.TermsForm.Audience;
import wangang.vacancy.posting.domain.TermsForm.Experience;
import wangang.vacancy.posting.domain.TermsForm.Majors;
import wangang.vacancy.posting.domain.TermsForm.Pay;
import wangang.vacancy.posting.domain.TermsForm.Place;
import wangang.vacancy.posting.domain.VacancyKind;
import wangang.vacancy.testing.FeedFollower;
import wangang.vacancy.testing.ServiceIT;
import wangang.vacancy.testing.TestEmployer;

/** In a database of its own: snapshots of what all the other tests leave would take minutes. */
@TestPropertySource(properties = "wangang.vacancy.feed.forgetting-every=2h")
class PostingImportIT extends ServiceIT {

    private static final String STRANGER = """
            {"@context":"https://schema.org/","@type":"JobPosting","identifier":"ATS-1","title":"会计",
             "description":"<p>职责：</p><ul><li>做账 &amp; 报税</li><li>对账</li></ul>","datePosted":"2026-11-01",
             "validThrough":"2027-03-31T16:00:00Z","employmentType":["FULL_TIME","CONTRACTOR"],
             "hiringOrganization":{"@type":"Organization","name":"别处"},
             "jobLocation":[{"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"上海市",
               "streetAddress":"长宁区示例路 1 号"}}],
             "baseSalary":{"@type":"MonetaryAmount","currency":"CNY","value":{"@type":"QuantitativeValue",
               "value":"9000","unitText":"MONTH"}},
             "educationRequirements":{"@type":"EducationalOccupationalCredential","credentialCategory":"bachelor degree"},
             "experienceRequirements":{"@type":"OccupationalExperienceRequirements","monthsOfExperience":"24"},
             "skills":"Excel, 用友"}
            """;

    @Test
    void whatIsExportedAndImportedAgainIsUnchanged() {
        var employer = aVerifiedEmployer();
        var follower = FeedFollower.fromSnapshot(asOfficerOf(), 1000);
        var published =
                vacancies().stream().map(terms -> published(employer, terms)).toList();
        follower.await(published.getLast(), entry -> true);
        var postings =
                published.stream().map(id -> follower.of(id).get("jobPosting")).toList();

        assertUnchanged(employer, "[" + joined(postings, ",") + "]", published);
        assertUnchanged(employer, joined(postings, "\n"), published);
        assertUnchanged(
                employer, joined(postings.stream().map(JsonNode::toPrettyString).toList(), "\n\n"), published);
    }

    @Test
    void whatIsExportedElsewhereIsPublishedUnderItsId() {
        var follower = FeedFollower.fromSnapshot(asOfficerOf(), 1000);
        var original = published(aVerifiedEmployer(), aVacancy().named("A-1").form());
        var posting = follower.await(original, entry -> true).get("jobPosting").toString();
        var other = aVerifiedEmployer();

        assertThat(statuses(imported(other, posting))).containsExactly("CREATED");
        assertThat(statuses(imported(other, posting))).containsExactly("UNCHANGED");
        assertThat(imported(other, posting).lines().getFirst().get("reference").asString())
                .isEqualTo(original.toString());
    }

    @Test
    void aChangedPostingChangesItsVacancy() {
        var employer = aVerifiedEmployer();
        var follower = FeedFollower.fromSnapshot(asOfficerOf(), 1000);
        var vacancy = published(employer, aVacancy().form());
        var posting = follower.await(vacancy, entry -> true).get("jobPosting").toString();

        var receipt = imported(employer, posting.replace("Java 后端开发工程师", "架构师"))
                .lines()
                .getFirst();

        assertThat(receipt.get("status").asString()).isEqualTo("UPDATED");
        assertThat(receipt.get("vacancyId").asString()).isEqualTo(vacancy.toString());
        assertThat(employer.reads(vacancy).text("/terms/title")).isEqualTo("架构师");
    }

    @Test
    void aStrangersPostingIsReadAsFarAsItGoes() {
        var employer = aVerifiedEmployer();
        var answer = imported(employer, STRANGER);
        var receipt = answer.lines().getFirst();
        assertThat(receipt.get("status").asString()).as(answer.toString()).isEqualTo("CREATED");

        var terms = employer.reads(UUID.fromString(receipt.get("vacancyId").asString()));
        assertThat(terms.text("/terms/reference")).isEqualTo("ATS-1");
        assertThat(terms.text("/terms/text")).isEqualTo("职责：\n做账 & 报税\n对账");
        // Midnight in Shanghai is the next day's.
        assertThat(terms.text("/terms/validUntil")).isEqualTo("2027-04-01");
        assertThat(terms.text("/terms/kind")).isEqualTo("FULL_TIME");
        assertThat(terms.text("/terms/place/regionCode")).isEqualTo("310105");
        assertThat(terms.json().at("/terms/pay").toString())
                .isEqualTo("{\"form\":\"MONTHLY\",\"min\":9000,\"max\":9000}");
        assertThat(terms.text("/terms/degree")).isEqualTo("BACHELOR");
        assertThat(terms.text("/terms/experience/minYears")).isEqualTo("2");
        assertThat(terms.json().at("/terms/skills").toString()).isEqualTo("[\"Excel\",\"用友\"]");
        assertThat(terms.text("/terms/openings")).isEqualTo("1");
        assertThat(statuses(imported(employer, STRANGER))).containsExactly("UNCHANGED");
    }

    @Test
    void saysWhatIsMissingAndSpoilsNoOthers() {
        var employer = aVerifiedEmployer();
        var answer = imported(
                employer,
                """
                {"@type":"JobPosting","identifier":"B-1","title":"保安"}
                "just text"
                {"title": nonsense}
                {"@type":"JobPosting","identifier":"B-2","title":"保安","wangang:terms":{"wages":3}}
                """
                        + STRANGER.replace("\"identifier\":\"ATS-1\",", "")
                        + STRANGER.replace("\"currency\":\"CNY\"", "\"currency\":\"USD\"")
                        + STRANGER.replace("ATS-1", "ATS-2"));
        var receipts = answer.lines();

        assertThat(codes(receipts.getFirst()))
                .contains(
                        "vacancy/kind-missing",
                        "vacancy/text-missing",
                        "vacancy/region-invalid",
                        "vacancy/closing-date-missing")
                .doesNotContain("vacancy/degree-missing", "vacancy/openings-out-of-range");
        assertThat(receipts.get(1).get("status").asString()).isEqualTo("REJECTED");
        assertThat(codes(receipts.get(2))).containsExactly("request/malformed-json");
        assertThat(codes(receipts.get(3))).containsExactly("request/unknown-field");
        assertThat(codes(receipts.get(4))).containsExactly("import/reference-missing");
        assertThat(codes(receipts.get(5))).containsExactly("vacancy/pay-missing");
        assertThat(receipts.get(6).get("status").asString()).isEqualTo("CREATED");
        assertThat(receipts.getLast().get("complete").asBoolean()).isTrue();
    }

    /** One of each thing that schema.org has no word for. */
    private static List<TermsForm> vacancies() {
        var all = new ArrayList<TermsForm>();
        for (var kind : VacancyKind.values()) {
            var audience = kind == VacancyKind.PUBLIC_WELFARE
                    ? new Audience(null, null, true)
                    : new Audience(null, List.of(2026, 2027), null);
            all.add(aVacancy()
                    .ofKind(kind)
                    .forAudience(audience)
                    .named("K-" + kind)
                    .form());
        }
        for (var form : PayForm.values()) {
            boolean amounts = form != PayForm.NEGOTIABLE;
            all.add(aVacancy()
                    .titled("会计 " + form)
                    .paying(new Pay(form, amounts ? 20 : null, amounts ? 30 : null, null))
                    .form());
        }
        all.add(aVacancy().in(new Place("110101", null, null, null, null)).form());
        all.add(aVacancy()
                .in(CHANGNING)
                .titled("数据分析师")
                .withSkills(List.of("C, C++", "数据、统计"))
                .form());
        all.add(aVacancy()
                .titled("质检员")
                .withSkills(null)
                .forMajors(new Majors(true, null))
                .ofOccupation(null)
                .form());
        all.add(aVacancy()
                .titled("测试工程师")
                .asking(new Experience(3, null, false))
                .withOpenings(30)
                .form());
        all.add(aVacancy()
                .saying("一 <b>粗</b> &amp; “引”\r\n\r\n\n\n  二\t&#39;<script>alert(1)</script>")
                .form());
        return all;
    }

    private static UUID published(TestEmployer employer, TermsForm terms) {
        var answer = employer.publishes(terms);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.id("/vacancyId");
    }

    private static void assertUnchanged(TestEmployer employer, String postings, List<UUID> vacancies) {
        var answer = imported(employer, postings);
        assertThat(statuses(answer)).as(answer.body()).hasSize(vacancies.size()).containsOnly("UNCHANGED");
        assertThat(answer.lines().stream()
                        .limit(vacancies.size())
                        .map(receipt -> receipt.get("vacancyId").asString()))
                .containsExactlyElementsOf(
                        vacancies.stream().map(UUID::toString).toList());
    }

    private static Answer imported(TestEmployer employer, String postings) {
        return employer.api().upload("/api/vacancies/import", "application/ld+json", postings);
    }

    private static List<String> statuses(Answer answer) {
        var lines = answer.lines();
        return lines.subList(0, lines.size() - 1).stream()
                .map(receipt -> receipt.get("status").asString())
                .toList();
    }

    private static List<String> codes(JsonNode receipt) {
        return receipt.get("reasons").findValuesAsString("code");
    }

    private static String joined(List<?> parts, String separator) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(separator));
    }
}
