package wangang.jobseeker.erasure.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import wangang.jobseeker.erasure.application.PersonalRecords;
import wangang.jobseeker.file.domain.JobseekerId;
import wangang.jobseeker.testing.Person;
import wangang.jobseeker.testing.ProfileServiceTest;
import wangang.jobseeker.testing.Sender.Told;
import wangang.platform.outbox.Outbox;
import wangang.platform.outbox.OutgoingEvent;
import wangang.testsupport.messaging.SentEvents;

class ErasureIT extends ProfileServiceTest {

    private static final String ME = "/api/jobseekers/me";
    private static final String LEDGER = "legal_ledger";

    /** The service itself may not read its ledger; what an auditor would see needs an auditor's rights. */
    @BeforeEach
    void readAsAnAuditor() {
        database.sql("GRANT SELECT, UPDATE ON legal_ledger TO CURRENT_USER").update();
    }

    @AfterEach
    void beTheServiceAgain() {
        database.sql("REVOKE SELECT, UPDATE ON legal_ledger FROM CURRENT_USER").update();
        database.sql("GRANT SELECT (keep_until) ON legal_ledger TO CURRENT_USER")
                .update();
    }

    @Autowired
    private PersonalRecords records;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void tellsTheErasureAndThenATombstone() {
        var person = aPerson();
        var id = person.files();
        person.decides("MATCHING", true);
        // What is not sent yet is taken back by the erasure.
        sent().awaitAbout(id, 2);
        assertThat(person.api().delete(ME).status()).isEqualTo(204);
        var told = sent().awaitAbout(id, 4);
        assertThat(told)
                .extracting(SentEvents::type)
                .containsExactly(
                        "jobseeker.filed.v1", "jobseeker.consents-changed.v1", "jobseeker.erased.v1", "tombstone");
        assertThat(told)
                .extracting(message -> SentEvents.header(message, "ce_aggregateversion"))
                .containsExactly("1", "2", "3", "4");
        var erased = JSON.readTree(told.get(2).value());
        assertThat(erased.get("status").asString()).isEqualTo("ERASED");
        assertThat(erased.has("file")).isFalse();
        assertThat(told.getLast().value()).isNull();
    }

    @Test
    void leavesNothingInAnyTableButTheLedger() {
        var employer = UUID.randomUUID();
        var person = aPerson();
        var id = person.filesWithContact();
        person.decides("MATCHING", true);
        person.decides("RECOMMENDATIONS", true);
        sender().employer(employer, 1, "employer-" + employer, "VERIFIED");
        var application = Told.received(employer, id);
        sender().application(application);
        await("the employer reads the file")
                .atMost(Duration.ofSeconds(20))
                .until(() -> asEmployer("employer-" + employer)
                                .get("/api/jobseekers/" + id)
                                .status()
                        == 200);
        asOfficerOf().get("/api/jobseekers/" + id);
        person.api().get(ME + "/export");
        assertThat(tablesThatMention(id, person)).contains("jobseeker", "contact", "disclosure", "audit_entry");

        assertThat(person.api().delete(ME).status()).isEqualTo(204);

        sent().awaitAbout(id, 5);
        await("the outbox is empty").until(() -> tablesThatMention(id, person), List.of(LEDGER)::equals);
        assertThat(person.api().get(ME).status()).isEqualTo(404);
        assertThat(asOfficerOf().get("/api/jobseekers/" + id).status()).isEqualTo(404);

        sender().application(application.then(2, "VIEWED"));
        sender().application(Told.received(employer, id));
        var other = aPerson();
        var otherId = other.files();
        sender().application(Told.received(employer, otherId));
        await("an application sent afterwards")
                .until(() ->
                        other.api().get(ME + "/disclosures").json().get("items").size() == 1);
        assertThat(tablesThatMention(id, person)).containsExactly(LEDGER);
    }

    @Test
    void takesBackEventsThatWereNotSentYet() {
        var id = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            outbox.append(
                    new OutgoingEvent("jobseeker.events.v1", id, "jobseeker.changed.v1", 7, Instant.now(), "old"));
            records.deleteAll(new JobseekerId(id), "nobody");
            assertThat(database.sql("SELECT count(*) FROM outbox_event WHERE event_key = :id")
                            .param("id", id)
                            .query(Integer.class)
                            .single())
                    .isZero();
        });
    }

    @Test
    void keepsForTheLawOnlyWhatProvesConsentDisclosureAndAccess() {
        var person = aPerson();
        var id = person.filesWithContact();
        person.decides("MATCHING", true);
        asOfficerOf().get("/api/jobseekers/" + id);
        person.api().get(ME);
        person.api().delete(ME);
        var kept = database.sql(
                        "SELECT kind, facts::text AS facts, reason, keep_until FROM legal_ledger WHERE jobseeker_id = :id")
                .param("id", id)
                .query()
                .listOfRows();
        assertThat(kept).extracting(row -> row.get("kind")).containsExactlyInAnyOrder("CONSENT", "ACCESS", "ERASURE");
        assertThat(kept).allSatisfy(row -> {
            assertThat((String) row.get("reason")).contains("个人信息保护法");
            assertThat(row.get("keep_until")).isNotNull();
        });
        assertThat(kept.toString()).doesNotContain("Java").doesNotContain("某大学");
    }

    @Test
    void theLedgerEndsWithItsTime() {
        var person = aPerson();
        var id = person.files();
        person.api().delete(ME);
        records.purgeLedger(LocalDate.now(ZoneOffset.UTC));
        assertThat(ledgerRows(id)).isEqualTo(1);
        database.sql("UPDATE legal_ledger SET keep_until = DATE '2020-01-01' WHERE jobseeker_id = :id")
                .param("id", id)
                .update();
        records.purgeLedger(LocalDate.now(ZoneOffset.UTC));
        assertThat(ledgerRows(id)).isZero();
    }

    @Test
    void whoFilesAgainIsSomebodyNew() {
        var person = aPerson();
        var before = person.filesWithContact();
        person.decides("MATCHING", true);
        person.api().delete(ME);
        var after = person.files();
        assertThat(after).isNotEqualTo(before);
        assertThat(person.api().get(ME + "/contact").json()).isEmpty();
        assertThat(person.api().get(ME + "/consents").json().get("consents"))
                .noneMatch(consent -> consent.get("granted").asBoolean());
    }

    private int ledgerRows(UUID id) {
        return database.sql("SELECT count(*) FROM legal_ledger WHERE jobseeker_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /** Looks into every column of every table for the id, the account and the person's words. */
    private List<String> tablesThatMention(UUID id, Person person) {
        var tables = database.sql(
                        "SELECT tablename FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1")
                .query(String.class)
                .list();
        var mentioning = new ArrayList<String>();
        for (var table : tables) {
            var rows = database.sql("SELECT count(*) FROM %s AS t WHERE t::text LIKE ANY (:marks)".formatted(table))
                    .param("marks", new String[] {"%" + id + "%", "%" + person.account() + "%"})
                    .query(Integer.class)
                    .single();
            if (rows > 0) {
                mentioning.add(String.valueOf(table));
            }
        }
        return mentioning;
    }
}
