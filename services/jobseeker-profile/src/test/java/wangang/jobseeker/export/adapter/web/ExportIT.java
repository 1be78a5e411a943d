package wangang.jobseeker.export.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import wangang.jobseeker.testing.ProfileServiceTest;
import wangang.jobseeker.testing.Sender.Told;

class ExportIT extends ProfileServiceTest {

    private static final String EXPORT = "/api/jobseekers/me/export";

    @Test
    void containsEverythingHeldHere() {
        var person = aPerson();
        var id = person.filesWithContact();
        person.decides("MATCHING", true);
        person.decides("MATCHING", false);
        sender().application(Told.received(UUID.randomUUID(), id));
        await("the disclosure")
                .until(() -> person.api()
                                .get("/api/jobseekers/me/disclosures")
                                .json()
                                .get("items")
                                .size()
                        == 1);
        asOfficerOf("310105005").get("/api/jobseekers/" + id);
        var answer = person.api().get(EXPORT);
        var export = answer.json();
        assertThat(answer.header("Content-Disposition")).startsWith("attachment");
        assertThat(export.get("jobseekerId").asString()).isEqualTo(id.toString());
        assertThat(export.get("account").asString()).isEqualTo(person.account());
        assertThat(export.get("file").get("experiences").get(0).get("text").asString())
                .isEqualTo("参与秘密订单系统开发");
        assertThat(export.get("contact").get("phone").asString()).isEqualTo("13800000137");
        assertThat(export.get("consents").get("MATCHING").asBoolean()).isFalse();
        assertThat(export.get("consentHistory")).hasSize(2);
        assertThat(export.get("disclosures")).hasSize(1);
        assertThat(export.get("accessLog"))
                .extracting(access -> access.get("action").asString())
                .contains("export.by-person", "file.read-by-officer");
        assertThat(export.get("elsewhere"))
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrder(
                        "/api/applications/mine",
                        "/api/jobseekers/me/alerts",
                        "/api/jobseekers/me/inbox",
                        "/api/marks?kind=SAVED",
                        "/api/marks?kind=HIDDEN",
                        "/api/registrations/mine");
    }

    @Test
    void isCompleteBeyondOnePage() {
        var person = aPerson();
        person.files();
        for (int i = 0; i < 120; i++) {
            person.decides("PERSONALISATION", i % 2 == 0);
        }
        assertThat(person.api().get(EXPORT).json().get("consentHistory")).hasSize(120);
    }

    @Test
    void isAlsoAJsonResume() throws IOException {
        var person = aPerson();
        person.filesWithContact();
        var resume = person.api().get(EXPORT + "?format=json-resume").json();
        assertThat(resume.get("basics").get("name").asString()).isEqualTo("求职者 0137");
        assertThat(resume.get("education").get(0).get("area").asString()).isEqualTo("软件工程");
        assertThat(resume.get("work").get(0).get("startDate").asString()).isEqualTo("2025-07");
        assertThat(problems(resume.toString())).isEmpty();
    }

    @Test
    void aJsonResumeWithoutContactIsSoundToo() throws IOException {
        var person = aPerson();
        person.api().put("/api/jobseekers/me", "{\"education\":{\"degree\":\"SENIOR_HIGH\",\"graduationYear\":1998}}");
        assertThat(problems(person.api().get(EXPORT + "?format=json-resume").body()))
                .isEmpty();
    }

    @Test
    void refusesAnotherFormat() {
        var person = aPerson();
        person.files();
        assertThat(person.api().get(EXPORT + "?format=pdf").code()).isEqualTo("request/invalid-parameter");
    }

    private static List<?> problems(String resume) throws IOException {
        var schema = new ClassPathResource("jsonresume/schema.json").getContentAsString(StandardCharsets.UTF_8);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(schema)
                .validate(resume, InputFormat.JSON);
    }
}
