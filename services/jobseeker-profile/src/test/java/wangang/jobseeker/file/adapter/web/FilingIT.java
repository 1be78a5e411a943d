package wangang.jobseeker.file.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wangang.jobseeker.testing.Person;
import wangang.jobseeker.testing.ProfileServiceTest;

class FilingIT extends ProfileServiceTest {

    private static final String ME = "/api/jobseekers/me";

    @Test
    void aFirstFileIsCreatedAndReadBackAsSent() {
        var person = aPerson();
        var created = person.api().putNew(ME, Person.FILE);
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        assertThat(created.etag()).isEqualTo("\"1\"");
        assertThat(created.response().headers().firstValue("Location")).hasValue(ME);
        var read = person.api().get(ME);
        assertThat(read.etag()).isEqualTo("\"1\"");
        assertThat(read.json().get("file")).isEqualTo(JSON.readTree(Person.FILE));
    }

    @Test
    void whatWasReadMayBeSentBack() {
        var person = aPerson();
        var id = person.files();
        var file = person.api().get(ME).json().get("file").toString();
        var again = person.api().put(ME, file, "\"1\"");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.etag()).isEqualTo("\"1\"");
        person.decides("MATCHING", true);
        assertThat(sent().awaitAbout(id, 2)).hasSize(2);
    }

    @Test
    void hoursOfTheWeekAreKeptToldExportedAndShownToReaders() {
        var hours = "\"availability\":[{\"day\":\"SATURDAY\",\"from\":\"08:00\",\"to\":\"12:00\"},"
                + "{\"day\":\"SUNDAY\",\"from\":\"18:00\",\"to\":\"22:00\"}]";
        var person = aPerson();
        var filed = person.api().putNew(ME, Person.FILE.replace("\"INTERNSHIP\"]}", "\"PART_TIME\"]," + hours + "}"));
        assertThat(filed.status()).as(filed.toString()).isEqualTo(201);
        var id = filed.id("/jobseekerId");
        assertThat(person.api().get(ME).json().get("file").toString()).contains(hours);
        assertThat(person.api().get(ME + "/export").json().get("file").toString())
                .contains(hours);
        assertThat(asOfficerOf("310105005")
                        .get("/api/jobseekers/" + id)
                        .json()
                        .get("file")
                        .toString())
                .contains(hours);
        person.decides("MATCHING", true);
        assertThat(new String(sent().awaitAbout(id, 2).getLast().value(), StandardCharsets.UTF_8))
                .contains(hours);
    }

    @Test
    void aChangeNeedsTheVersionItWasDecidedOn() {
        var person = aPerson();
        person.files();
        var changed = Person.FILE.replace("\"SQL\"", "\"Kafka\"");
        assertThat(person.api().put(ME, changed).status()).isEqualTo(428);
        assertThat(person.api().putNew(ME, changed).code()).isEqualTo("jobseeker/already-filed");
        assertThat(person.api().put(ME, changed, "\"7\"").status()).isEqualTo(412);
        assertThat(person.api().put(ME, changed, "seven").code()).isEqualTo("request/invalid-if-match");
        var done = person.api().put(ME, changed, "\"1\"");
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.etag()).isEqualTo("\"2\"");
        assertThat(person.api().put(ME, Person.FILE, "\"1\"").code()).isEqualTo("request/stale-version");
    }

    @Test
    void withoutAFileThereIsNothingToReadOrChange() {
        var api = aPerson().api();
        for (var path :
                List.of("", "/contact", "/consents", "/consents/history", "/export", "/access-log", "/disclosures")) {
            assertThat(api.get(ME + path).code()).as(path).isEqualTo("jobseeker/not-filed");
        }
        assertThat(api.delete(ME).status()).isEqualTo(404);
        assertThat(api.put(ME, Person.FILE, "\"1\"").status()).isEqualTo(404);
        assertThat(api.put(ME + "/contact", Person.CONTACT).status()).isEqualTo(404);
        assertThat(api.put(ME + "/consents/MATCHING", "{\"granted\":true,\"textVersion\":\"1\"}")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"skills\": [\"Java\", \"SQL\"] | \"skill\": [] | request/unknown-field",
                "\"experienceYears\": 1 | \"experienceYears\": \"many\" | request/wrong-type",
                "\"experienceYears\": 1 | \"experienceYears\": \"1\" | request/wrong-type",
                "\"experienceYears\": 1 | \"experienceYears\": 1.5 | request/wrong-type",
                "\"degree\": \"BACHELOR\", | \"degree\": \"GENIUS\", | request/wrong-type",
                "\"degree\": \"BACHELOR\", | \"degree\": 3, | request/wrong-type",
                "\"degree\": \"BACHELOR\", | | request/invalid-field",
                "\"from\": \"2025-07\" | \"from\": \"July\" | request/wrong-type",
                "\"080902\" | \"999999\" | jobseeker/major-unknown",
                "\"Java\" | \"13800000137\" | jobseeker/contact-data-in-file",
                "\"Java\" | null | request/invalid-field",
                "\"Java\" | \"a\\u0000b\" | jobseeker/text-invalid",
                "\"Java\" | \"\\ud800\" | jobseeker/text-invalid",
                "\"payMin\": 8000 | \"payMin\": 0 | jobseeker/pay-invalid",
                "\"payMin\": 8000 | \"availability\": [{\"day\": \"MONDAY\", \"from\": \"9:00\", \"to\": \"12:00\"}] | jobseeker/available-hours-invalid",
                "\"payMin\": 8000 | \"availability\": [{\"day\": \"MONDAY\", \"to\": \"12:00\"}] | request/invalid-field",
                "\"payMin\": 8000 | \"availability\": [null] | request/invalid-field"
            })
    void aRefusedFileSaysWhyAndLeavesNoTrace(String part, String replacement, String code) {
        var person = aPerson();
        var answer = person.api().put(ME, Person.FILE.replace(part, replacement == null ? "" : replacement));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.response().headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(database.sql("SELECT count(*) FROM jobseeker WHERE account = :account")
                        .param("account", person.account())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyJobseekersHaveAFile() {
        assertThat(asNobody().get(ME).status()).isEqualTo(401);
        assertThat(asEmployer("somebody").get(ME).status()).isEqualTo(403);
        assertThat(asEmployer("somebody").put(ME, Person.FILE).status()).isEqualTo(403);
    }

    @Test
    void twoFirstFilesAtOnceMakeOnePerson() throws InterruptedException {
        var person = aPerson();
        var statuses = new java.util.concurrent.ConcurrentLinkedQueue<Integer>();
        var threads = java.util.stream.IntStream.range(0, 8)
                .mapToObj(i -> Thread.startVirtualThread(
                        () -> statuses.add(person.api().put(ME, Person.FILE).status())))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(statuses)
                .hasSize(8)
                .containsOnlyOnce(201)
                .allMatch(status -> status == 201 || status == 412 || status == 428);
    }
}
