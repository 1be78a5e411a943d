package wangang.campaign.attendance.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.campaign.testing.CampaignBuilder.aCampaign;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import wangang.campaign.testing.FairBuilder;
import wangang.campaign.testing.ServiceIT;
import wangang.campaign.testing.TestJobseeker;
import wangang.campaign.testing.Told;
import wangang.platform.kernel.Uuid7;
import wangang.testsupport.http.Answer;

class ErasureIT extends ServiceIT {

    @Test
    void anErasedPersonLeavesNothingAndThePlaceToTheNext() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var fair = anAnnouncedFair(campaign, FairBuilder.aFair().forPeople(1)).id("/fairId");
        var person = aJobseeker();
        registered(person, fair);
        var next = aJobseeker();
        assertThat(registered(next, fair).text("/status")).isEqualTo("WAITING");

        tell(Told.erased(person.id(), 6, person.account()), Told.erased(person.id(), 6, person.account()));
        assertThat(rowsOf(person)).isZero();
        assertThat(next.api().get("/api/fairs/" + fair + "/registrations/mine").text("/status"))
                .isEqualTo("REGISTERED");

        tell(Told.jobseeker(person.id(), 5, person.account()));
        assertThat(rowsOf(person)).isZero();
        assertThat(person.api().get("/api/registrations/mine").code()).isEqualTo("registration/no-file");

        tell(Told.tombstone(next.id()));
        assertThat(rowsOf(next)).isZero();
        assertThat(registered(aJobseeker(), fair).text("/number")).isEqualTo("3");
    }

    @Test
    void whoBeginsAnewIsSomebodyElseHoweverTheEventsCome() {
        var now = Instant.now();
        var account = "account-" + UUID.randomUUID();
        var before = Uuid7.next(now.minusSeconds(60));
        var after = Uuid7.next(now);
        tell(Told.jobseeker(before, 1, account));
        tell(Told.jobseeker(after, 1, account));
        tell(Told.jobseeker(before, 2, account));
        tell(Told.erased(before, 3, account));
        assertThat(database.sql("SELECT id FROM known_jobseeker WHERE account = ?")
                        .param(account)
                        .query(UUID.class)
                        .list())
                .containsExactly(after);
    }

    private void tell(Told... events) {
        others().tell(events);
        others().awaitRead();
    }

    private static Answer registered(TestJobseeker person, UUID fair) {
        var answer = person.api()
                .post(
                        "/api/fairs/" + fair + "/registrations",
                        "{}",
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    private long rowsOf(TestJobseeker person) {
        return database.sql("""
                SELECT (SELECT count(*) FROM known_jobseeker WHERE id = :id)
                     + (SELECT count(*) FROM registration WHERE jobseeker_id = :id)
                     + (SELECT count(*) FROM idempotent_request WHERE account = :account)
                """)
                .param("id", person.id())
                .param("account", person.account())
                .query(Long.class)
                .single();
    }
}
