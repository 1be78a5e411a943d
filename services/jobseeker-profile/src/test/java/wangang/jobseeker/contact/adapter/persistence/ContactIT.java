package wangang.jobseeker.contact.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import wangang.jobseeker.testing.Person;
import wangang.jobseeker.testing.ProfileServiceTest;
import wangang.platform.sealing.SealingKeys;

@ExtendWith(OutputCaptureExtension.class)
class ContactIT extends ProfileServiceTest {

    private static final String CONTACT = "/api/jobseekers/me/contact";
    private static final List<String> SECRETS = List.of("求职者 0137", "13800000137", "seeker0137@example.com");

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void isReadBackByThePersonOnly() {
        var person = aPerson();
        person.filesWithContact();
        var read = person.api().get(CONTACT);
        assertThat(read.json()).isEqualTo(JSON.readTree(Person.CONTACT));
        assertThat(read.etag()).isEqualTo("\"1\"");
        assertThat(asOfficerOf().get(CONTACT).status()).isEqualTo(403);
    }

    @Test
    void isEncryptedInTheTable() {
        var id = aPerson().filesWithContact();
        var row = row(id);
        assertThat(row).containsEntry("key_id", "k1");
        for (var column : List.of("name", "phone", "email")) {
            var stored = new String((byte[]) Objects.requireNonNull(row.get(column)), StandardCharsets.UTF_8);
            assertThat(SECRETS).noneMatch(stored::contains);
        }
    }

    @Test
    void isChangedOnlyOnTheVersionNamedWhenOneIsNamed() {
        var person = aPerson();
        person.filesWithContact();
        assertThat(person.api().put(CONTACT, "{}", "\"9\"").status()).isEqualTo(412);
        var cleared = person.api().put(CONTACT, "{}", "\"1\"");
        assertThat(cleared.etag()).isEqualTo("\"2\"");
        assertThat(person.api().get(CONTACT).json()).isEmpty();
    }

    @Test
    void isEmptyBeforeItIsGiven() {
        var person = aPerson();
        person.files();
        var read = person.api().get(CONTACT);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json()).isEmpty();
        assertThat(read.etag()).isEqualTo("\"0\"");
    }

    @Test
    void movesToTheNewestKeyInBatchesAndStaysReadable() {
        var people = IntStream.range(0, 5).mapToObj(i -> aPerson()).toList();
        var ids = people.stream().map(Person::filesWithContact).toList();
        var rotated = new JdbcContactStore(database, SealingKeys.parse("WANGANG_CONTACT_KEYS", KEY_2 + "," + KEY_1));
        var rotation = new ContactRotation(rotated, transactions, new ContactSettings("", Duration.ofHours(1), 2));
        assertThat(rotation.rotate()).isGreaterThanOrEqualTo(5);
        assertThat(ids).allSatisfy(id -> assertThat(row(id)).containsEntry("key_id", "k2"));
        assertThat(rotation.rotate()).isZero();
        var back = new JdbcContactStore(database, SealingKeys.parse("WANGANG_CONTACT_KEYS", KEY_1 + "," + KEY_2));
        assertThat(new ContactRotation(back, transactions, new ContactSettings("", Duration.ofHours(1), 2)).rotate())
                .isGreaterThanOrEqualTo(5);
        assertThat(people)
                .allSatisfy(person ->
                        assertThat(person.api().get(CONTACT).json()).isEqualTo(JSON.readTree(Person.CONTACT)));
    }

    @Test
    void leavesAloneWhatNoKeyOpens() {
        var id = aPerson().filesWithContact();
        database.sql("UPDATE contact SET key_id = 'lost' WHERE jobseeker_id = :id")
                .param("id", id)
                .update();
        var store = new JdbcContactStore(database, SealingKeys.parse("WANGANG_CONTACT_KEYS", KEY_1));
        var rotation = new ContactRotation(store, transactions, new ContactSettings("", Duration.ofHours(1), 2));
        assertThat(rotation.rotate()).isZero();
        assertThat(row(id)).containsEntry("key_id", "lost");
        database.sql("UPDATE contact SET key_id = 'k1' WHERE jobseeker_id = :id")
                .param("id", id)
                .update();
    }

    @Test
    void aKeyTakenAwayTooEarlyStopsTheStart() {
        aPerson().filesWithContact();
        var ring = SealingKeys.parse("WANGANG_CONTACT_KEYS", KEY_2);
        var start = new ContactKeys().everyKeyInUseMustBeAtHand(new JdbcContactStore(database, ring), ring);
        assertThatIllegalStateException()
                .isThrownBy(() -> start.run(new DefaultApplicationArguments()))
                .withMessageContaining("key k1");
    }

    @Test
    void aFailingRowIsNotQuoted() {
        var id = aPerson().filesWithContact();
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("UPDATE contact SET key_id = NULL WHERE jobseeker_id = :id")
                        .param("id", id)
                        .update())
                .satisfies(failure -> assertThat(failure.toString()).doesNotContain(id.toString()));
    }

    @Test
    void isNeverLogged(CapturedOutput output) {
        var person = aPerson();
        person.filesWithContact();
        person.api().get(CONTACT);
        person.api().put(CONTACT, "{\"phone\": \"98765432100\", \"email\": \"not an address\"}");
        person.api().put(CONTACT, "{\"phone\": 13800000137}");
        person.api().put(CONTACT, "{\"mobile\": \"13800000137\"}");
        person.api().get("/api/jobseekers/me/export");
        person.api().delete("/api/jobseekers/me");
        assertThat(SECRETS).noneMatch(output.getAll()::contains);
        assertThat(output.getAll()).doesNotContain("98765432100").doesNotContain("not an address");
    }

    private Map<String, @Nullable Object> row(UUID jobseeker) {
        return database.sql("SELECT * FROM contact WHERE jobseeker_id = :id")
                .param("id", jobseeker)
                .query()
                .singleRow();
    }
}
