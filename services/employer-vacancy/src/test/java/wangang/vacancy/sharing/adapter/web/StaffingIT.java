package wangang.vacancy.sharing.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import wangang.vacancy.sharing.application.ExpiringStaffing;

class StaffingIT extends StaffingCase {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Autowired
    private ExpiringStaffing expiring;

    @Test
    void aVerifiedEmployerPostsChangesAndWithdraws() {
        var employer = aVerifiedEmployer();
        var posted = posts(employer, terms("OFFER", 12, ",\"monthlyCost\":6800,\"text\":\"生产淡季\""));
        assertThat(posted.status()).isEqualTo(201);
        var id = posted.id("/staffingId");
        assertThat(posted.text("/terms/validUntil"))
                .isEqualTo(today().plusDays(60).toString());

        var at = "/api/staffing/" + id;
        assertThat(employer.api().put(at, terms("OFFER", 9), "\"7\"").code()).isEqualTo("sharing/stale-version");
        assertThat(employer.api().put(at, terms("NEED", 9), posted.etag()).code())
                .isEqualTo("sharing/side-fixed");
        var changed = employer.api().put(at, terms("OFFER", 9), posted.etag());
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("/remaining")).isEqualTo("9");
        var withdrawn = employer.api().move(at + "/withdrawal", null, changed.etag());
        assertThat(withdrawn.text("/status")).isEqualTo("CLOSED");
        assertThat(employer.api().put(at, terms("OFFER", 3), withdrawn.etag()).code())
                .isEqualTo("sharing/closed");
        assertThat(reads(employer, id).text("/closedCause")).isEqualTo("WITHDRAWN");

        assertThat(sent().awaitTypes(id, 3))
                .containsExactly("staffing.opened.v1", "staffing.changed.v1", "staffing.closed.v1");
        sent().about(id).forEach(message -> {
            var type = new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
            var schema = SCHEMAS.getSchema(
                    SchemaLocation.of("classpath:wangang/contracts/schemas/" + type + ".schema.json"));
            assertThat(schema.validate(new String(message.value(), StandardCharsets.UTF_8), InputFormat.JSON))
                    .as(type)
                    .isEmpty();
        });
    }

    @Test
    void saysWhatIsWrongAndWhatTheLawForbids() {
        var waiting = anEmployer();
        assertThat(posts(waiting, terms("OFFER", 3)).code()).isEqualTo("sharing/employer-not-verified");
        var employer = aVerifiedEmployer();
        assertThat(posts(employer, terms("OFFER", 0)).code()).isEqualTo("sharing/headcount-out-of-range");
        assertThat(posts(employer, terms("NEED", 3, ",\"text\":\"限男性，未婚未育优先\"")).code())
                .startsWith("legal/");
        assertThat(posts(employer, "{\"side\":\"LEND\"}").status()).isEqualTo(400);
        assertThat(asJobseeker("somebody")
                        .post("/api/staffing", terms("OFFER", 3))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void oneKeyPostsOnce() {
        var employer = aVerifiedEmployer();
        var first = employer.api().post("/api/staffing", terms("NEED", 3), "Idempotency-Key", "k-" + employer.id());
        var again = employer.api().post("/api/staffing", terms("NEED", 3), "Idempotency-Key", "k-" + employer.id());
        assertThat(again.id("/staffingId")).isEqualTo(first.id("/staffingId"));
    }

    @Test
    void othersSeeWhatIsOpenAndNothingElse() {
        var employer = aVerifiedEmployer();
        var id = posted(employer, "OFFER", 4);
        var other = aVerifiedEmployer();
        var seen = reads(other, id);
        assertThat(seen.text("/employerName")).isEqualTo("万岗示例单位（演示）");
        assertThat(seen.body()).doesNotContain("agreed", employer.account(), "长宁路");
        assertThat(reads(anEmployer(), id).code()).isEqualTo("sharing/employer-not-verified");
        assertThat(other.api()
                        .put("/api/staffing/" + id, terms("OFFER", 3), seen.etag())
                        .code())
                .isEqualTo("sharing/not-owner");
        employer.api().move("/api/staffing/" + id + "/withdrawal", null, seen.etag());
        assertThat(reads(other, id).code()).isEqualTo("sharing/unknown");
        assertThat(asOfficerOf().get("/api/staffing/" + id).status()).isEqualTo(200);
    }

    @Test
    void listsOnesOwnAndThoseOfTheOfficersSubdistricts() {
        var employer = aVerifiedEmployer();
        var offer = posted(employer, "OFFER", 4);
        var need = posted(employer, "NEED", 2);
        posted(aVerifiedEmployer(), "OFFER", 1);
        var page = employer.api().get("/api/staffing?size=1");
        assertThat(page.id("/items/0/staffingId")).isEqualTo(need);
        var next = employer.api()
                .get("/api/staffing?size=1&cursor="
                        + page.json().path("nextCursor").asString());
        assertThat(next.id("/items/0/staffingId")).isEqualTo(offer);
        assertThat(next.json().path("items")).hasSize(1);
        assertThat(employer.api().get("/api/staffing?side=OFFER&status=OPEN").body())
                .contains(offer.toString())
                .doesNotContain(need.toString());
        assertThat(asOfficerOf("310105005").get("/api/staffing?size=100").body())
                .contains(offer.toString());
        assertThat(asOfficerOf("310105001").get("/api/staffing?size=100").body())
                .doesNotContain(offer.toString());
    }

    @Test
    void aSuspensionClosesAndItsEndOpensAgain() {
        var employer = aVerifiedEmployer();
        var id = posted(employer, "OFFER", 4);
        employer.suspended();
        assertThat(reads(employer, id).text("/closedCause")).isEqualTo("EMPLOYER_SUSPENDED");
        employer.verified();
        assertThat(reads(employer, id).text("/status")).isEqualTo("OPEN");
        assertThat(sent().awaitTypes(id, 3))
                .containsExactly("staffing.opened.v1", "staffing.closed.v1", "staffing.opened.v1");
    }

    @Test
    void whatIsOverExpires() {
        var employer = aVerifiedEmployer();
        var id = posted(employer, "NEED", 4);
        backdate(id);
        expiring.expireSome();
        assertThat(reads(employer, id).text("/closedCause")).isEqualTo("EXPIRED");
    }

    private void backdate(UUID id) {
        database.sql("""
                        UPDATE staffing SET valid_until = :day::date,
                               terms = jsonb_set(terms, '{validUntil}', to_jsonb(:day::text))
                         WHERE id = :id
                        """)
                .param("day", today().minusDays(1).toString())
                .param("id", id)
                .update();
    }
}
