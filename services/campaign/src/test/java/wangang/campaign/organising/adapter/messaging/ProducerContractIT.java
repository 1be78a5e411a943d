package wangang.campaign.organising.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.campaign.testing.CampaignBuilder.aCampaign;
import static wangang.campaign.testing.VacancyTold.aVacancyOf;
import static wangang.testsupport.messaging.SentEvents.header;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import wangang.campaign.testing.ServiceIT;

/** What is really sent fits the published schemas. */
class ProducerContractIT extends ServiceIT {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Test
    void everythingSentFitsItsSchema() {
        var campaign = aCampaign().with("""
                "targets":{"employers":1000,"openings":10000,"subdistricts":[{"subdistrictCode":"310105005","hires":9}]},
                "eligibility":{"employerKinds":["PRIVATE"],"subdistrictCodes":["310105005"],
                               "vacancyKinds":["FULL_TIME"],"graduateYears":[2027]},
                "reservedShares":[{"employerKind":"STATE_OWNED","percent":50}]
                """);
        var open = anOpenCampaign(campaign);
        var id = open.id("/campaignId");
        var at = "/api/campaigns/" + id;
        var changed = asOfficerOf().put(at, campaign.called("金秋招聘月").body(), open.etag());
        var employer = anEmployer();
        var ended = approved(id, employer, known(aVacancyOf(employer.id()))).id("/enrolmentId");
        var left = approved(id, employer, known(aVacancyOf(employer.id())));
        employer.api().move("/api/enrolments/" + left.id("/enrolmentId") + "/withdrawal", null, left.etag());
        var refused = approved(id, employer, known(aVacancyOf(employer.id())));
        asOfficerOf()
                .move(
                        "/api/enrolments/" + refused.id("/enrolmentId") + "/decision",
                        "{\"decision\":\"REFUSED\",\"reason\":\"不符\"}",
                        refused.etag());
        asOfficerOf().move(at + "/closing", null, changed.etag());

        check(sent().awaitAbout(id, 3));
        check(sent().awaitAbout(ended, 3));
        check(sent().awaitAbout(left.id("/enrolmentId"), 3));
        check(sent().awaitAbout(refused.id("/enrolmentId"), 3));
    }

    private static void check(List<ConsumerRecord<String, byte[]>> messages) {
        for (var message : messages) {
            var type = header(message, "ce_type");
            var schema = SCHEMAS.getSchema(
                    SchemaLocation.of("classpath:wangang/contracts/schemas/" + type + ".schema.json"));
            assertThat(schema.validate(new String(message.value(), StandardCharsets.UTF_8), InputFormat.JSON))
                    .as(type)
                    .isEmpty();
            assertThat(header(message, "ce_source")).isEqualTo("/wangang/campaign");
        }
    }
}
