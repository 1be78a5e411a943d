package wangang.jobseeker.disclosure.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wangang.jobseeker.testing.Person;
import wangang.jobseeker.testing.ProfileServiceTest;
import wangang.jobseeker.testing.Sender.Told;
import wangang.testsupport.http.Api;

class DisclosureIT extends ProfileServiceTest {

    private static final String DISCLOSURES = "/api/jobseekers/me/disclosures";

    private final UUID employer = UUID.randomUUID();
    private final String employerAccount = "employer-" + employer;

    private Person person;
    private UUID id;
    private Api company;

    @BeforeEach
    void somebodyAndAnEmployer() {
        person = aPerson();
        id = person.filesWithContact();
        company = asEmployer(employerAccount);
        sender().employer(employer, 1, employerAccount, "VERIFIED");
    }

    @Test
    void anApplicationOpensFileAndContactToItsEmployerOnly() {
        assertThat(company.get("/api/jobseekers/" + id).status()).isEqualTo(404);
        sender().application(Told.received(employer, id));
        awaitOpen();
        var read = company.get("/api/jobseekers/" + id).json();
        assertThat(read.get("contact")).isEqualTo(JSON.readTree(Person.CONTACT));
        assertThat(read.get("file").get("education").get("school").asString()).isEqualTo("上海某大学");
        assertThat(read.get("file").get("wishes").has("home")).isFalse();
        assertThat(read.get("file").get("wishes").has("payMin")).isFalse();
        assertThat(read.get("applications")).hasSize(1);
        assertThat(asEmployer("another").get("/api/jobseekers/" + id).status()).isEqualTo(404);
    }

    @Test
    void thePersonSeesWhoReadTheFileAndWhatFor() {
        sender().application(Told.received(employer, id));
        awaitOpen();
        var log = person.api().get("/api/jobseekers/me/access-log").json().get("items");
        assertThat(log).anySatisfy(entry -> {
            assertThat(entry.get("by").asString()).isEqualTo("EMPLOYER");
            assertThat(entry.get("employerName").asString()).isEqualTo("示例单位（演示）");
            assertThat(entry.get("purpose").asString()).isEqualTo("处理本人投递的岗位申请");
        });
    }

    @Test
    void aWithdrawnApplicationClosesTheFile() {
        var application = Told.received(employer, id);
        sender().application(application);
        awaitOpen();
        sender().application(application.then(2, "WITHDRAWN"));
        awaitClosed();
        assertThat(person.api()
                        .get(DISCLOSURES)
                        .json()
                        .get("items")
                        .get(0)
                        .get("endedBy")
                        .asString())
                .isEqualTo("WITHDRAWAL");
    }

    @Test
    void duplicatesAndOldNewsChangeNothing() {
        var application = Told.received(employer, id);
        sender().application(application);
        sender().application(application);
        sender().application(application.then(3, "WITHDRAWN"));
        sender().application(application.then(2, "VIEWED"));
        sender().application(application);
        sender().application(Told.received(UUID.randomUUID(), id));
        await("the last application sent").until(() -> disclosures() == 2);
        assertThat(company.get("/api/jobseekers/" + id).status()).isEqualTo(404);
    }

    @Test
    void anEndToldFirstIsNotUndoneByTheBeginning() {
        var application = Told.received(employer, id);
        sender().application(application.then(2, "WITHDRAWN"));
        await("the withdrawal").until(() -> disclosures() == 1);
        sender().application(application);
        sender().application(Told.received(UUID.randomUUID(), id));
        await("the last application sent").until(() -> disclosures() == 2);
        assertThat(company.get("/api/jobseekers/" + id).status()).isEqualTo(404);
    }

    @Test
    void thePersonEndsADisclosureForGood() {
        var application = Told.received(employer, id);
        sender().application(application);
        awaitOpen();
        assertThat(person.api().delete(DISCLOSURES + "/" + employer).status()).isEqualTo(204);
        assertThat(company.get("/api/jobseekers/" + id).status()).isEqualTo(404);
        assertThat(person.api().delete(DISCLOSURES + "/" + employer).code()).isEqualTo("jobseeker/no-live-disclosure");
        sender().application(application.then(2, "INTERVIEW"));
        sender().application(Told.received(employer, id).grantedAt(Instant.now().minusSeconds(60)));
        await("the older application told late").until(() -> disclosures() == 2);
        assertThat(company.get("/api/jobseekers/" + id).status()).isEqualTo(404);
        sender().application(Told.received(employer, id));
        awaitOpen();
    }

    @Test
    void aConsentThatNamesAnotherOpensNothing() {
        sender().application(Told.received(employer, id).consentingTo(UUID.randomUUID()));
        sender().application(Told.received(UUID.randomUUID(), id));
        await("the last application sent").until(() -> disclosures() >= 1);
        assertThat(disclosures()).isEqualTo(1);
        assertThat(company.get("/api/jobseekers/" + id).status()).isEqualTo(404);
    }

    @Test
    void aSuspendedEmployerSeesNobody() {
        sender().application(Told.received(employer, id));
        awaitOpen();
        sender().employer(employer, 3, employerAccount, "SUSPENDED");
        awaitClosed();
        sender().employer(employer, 2, employerAccount, "VERIFIED");
        sender().application(Told.received(UUID.randomUUID(), id));
        await("the last application sent").until(() -> disclosures() == 2);
        assertThat(company.get("/api/jobseekers/" + id).status()).isEqualTo(404);
    }

    @Test
    void aRemovedApplicationClosesTheFile() {
        var application = Told.received(employer, id);
        sender().application(application);
        awaitOpen();
        sender().tombstone("application.events.v1", application.application(), 2);
        awaitClosed();
    }

    private void awaitOpen() {
        await("the file is open to the employer")
                .atMost(Duration.ofSeconds(20))
                .until(() -> company.get("/api/jobseekers/" + id).status() == 200);
    }

    private void awaitClosed() {
        await("the file is closed to the employer")
                .atMost(Duration.ofSeconds(20))
                .until(() -> company.get("/api/jobseekers/" + id).status() == 404);
    }

    private int disclosures() {
        return person.api().get(DISCLOSURES).json().get("items").size();
    }
}
