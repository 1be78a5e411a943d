package wangang.jobseeker.reading.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import wangang.jobseeker.testing.ProfileServiceTest;
import wangang.testsupport.http.Answer;

class AccessIT extends ProfileServiceTest {

    @Test
    void anOfficerReadsFilesOfTheOwnSubdistricts() {
        var id = aPerson().filesWithContact();
        assertThat(asOfficerOf("310105005").get("/api/jobseekers/" + id).status())
                .isEqualTo(200);
        assertThat(asOfficerOf().get("/api/jobseekers/" + id).status()).isEqualTo(200);
        assertThat(asOfficerOf("310105001", "310105002")
                        .get("/api/jobseekers/" + id)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anOfficerGetsContactDataOnlyOfWhoAgreedToBeContacted() {
        var person = aPerson();
        var id = person.filesWithContact();
        assertThat(asOfficerOf("310105005").get("/api/jobseekers/" + id).json().has("contact"))
                .isFalse();
        person.decides("CAMPAIGN_CONTACT", true);
        assertThat(asOfficerOf("310105005").get("/api/jobseekers/" + id).json().has("contact"))
                .isTrue();
        person.decides("CAMPAIGN_CONTACT", false);
        assertThat(asOfficerOf("310105005").get("/api/jobseekers/" + id).json().has("contact"))
                .isFalse();
    }

    @Test
    void anEmployerCannotTellAClosedFileFromNone() {
        var id = aPerson().files();
        var company = asEmployer("company");
        assertThat(told(company.get("/api/jobseekers/" + id)))
                .isEqualTo(told(company.get("/api/jobseekers/" + UUID.randomUUID())));
    }

    @Test
    void anOfficerCannotTellAForeignFileFromNone() {
        var id = aPerson().files();
        var officer = asOfficerOf("310105001");
        assertThat(told(officer.get("/api/jobseekers/" + id)))
                .isEqualTo(told(officer.get("/api/jobseekers/" + UUID.randomUUID())));
    }

    @Test
    void aJobseekerReadsNobodyElse() {
        var id = aPerson().files();
        assertThat(aPerson().api().get("/api/jobseekers/" + id).status()).isEqualTo(403);
        assertThat(aPerson().api().get("/api/jobseekers/" + UUID.randomUUID()).status())
                .isEqualTo(403);
        assertThat(asNobody().get("/api/jobseekers/" + id).status()).isEqualTo(401);
    }

    @Test
    void everyReadingIsOnTheLogAndNoRefusalIs() {
        var person = aPerson();
        var id = person.files();
        asOfficerOf("310105001").get("/api/jobseekers/" + id);
        asEmployer("company").get("/api/jobseekers/" + id);
        asOfficerOf("310105005").get("/api/jobseekers/" + id);
        person.api().get("/api/jobseekers/me");
        var log = person.api().get("/api/jobseekers/me/access-log").json().get("items");
        assertThat(log)
                .extracting(entry ->
                        entry.get("by").asString() + " " + entry.get("action").asString())
                .containsExactly("SELF file.read-by-person", "OFFICER file.read-by-officer");
        assertThat(log.toString()).doesNotContain("\"officer\"");
    }

    @Test
    void theLogIsPaged() {
        var person = aPerson();
        person.files();
        for (int i = 0; i < 3; i++) {
            person.api().get("/api/jobseekers/me");
        }
        var first = person.api().get("/api/jobseekers/me/access-log?size=2").json();
        assertThat(first.get("items")).hasSize(2);
        var next = person.api()
                .get("/api/jobseekers/me/access-log?size=2&cursor="
                        + first.get("nextCursor").asString())
                .json();
        assertThat(next.get("items")).hasSize(1);
        assertThat(person.api()
                        .get("/api/jobseekers/me/access-log?cursor=bm9uZQ")
                        .code())
                .isEqualTo("request/invalid-cursor");
    }

    private static String told(Answer answer) {
        var problem = (ObjectNode) answer.json();
        problem.remove("instance");
        return answer.status() + " " + problem;
    }
}
