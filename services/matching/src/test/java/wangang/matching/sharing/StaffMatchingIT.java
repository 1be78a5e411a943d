package wangang.matching.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.MatchingApi;
import wangang.matching.testing.ServiceIT;
import wangang.testsupport.TestTokens;

class StaffMatchingIT extends ServiceIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final String account = "account-" + UUID.randomUUID();
    private final UUID employer = UUID.randomUUID();

    @Test
    void ranksWhatOthersOfferByFitHeadcountAndDays() {
        var fitting = offered("装配钳工", "6-20-01-01", 10, 1, 60, List.of("装配", "电焊"));
        var fewer = offered("装配钳工", "6-20-01-01", 2, 1, 30, List.of("装配", "电焊"));
        var otherWork = offered("餐厅服务员", "4-03-02-05", 10, 1, 60, List.of("点餐"));
        var tooLate = offered("装配钳工", "6-20-01-01", 10, 61, 90, List.of("装配"));
        var own = UUID.randomUUID();
        tell(own, employer, account, "NEED", "装配钳工", "6-20-01-01", 8, 1, 60, List.of("装配", "电焊"), 1, "OPEN");
        var ours = UUID.randomUUID();
        tell(ours, employer, account, "OFFER", "装配钳工", "6-20-01-01", 8, 1, 60, List.of("装配"), 1, "OPEN");
        awaitKnown(fitting, fewer, otherWork, tooLate, own, ours);

        var answer = owner().get(at(own));
        assertThat(answer.status()).isEqualTo(200);
        var ids = answer.items("/staffingId");
        assertThat(ids).containsSubsequence(fitting.toString(), fewer.toString(), otherWork.toString());
        assertThat(ids).doesNotContain(tooLate.toString(), own.toString(), ours.toString());
        var best = answer.json().at("/items/0");
        assertThat(best.path("overlapDays").asInt()).isEqualTo(60);
        assertThat(best.path("kilometres").asDouble()).isZero();
        assertThat(best.path("evidence").toString())
                .contains("人数足够：对方10人，本单位8人", "用工期完全重合：共60天")
                .doesNotContain("候选人", "岗位");

        assertThat(answer.json().at("/items/1/evidence").toString()).contains("人数部分满足", "用工期重合30天，占本单位的50%");
        var forOffer = withToken(TestTokens.officer()).get(at(fitting));
        assertThat(forOffer.items("/staffingId")).contains(own.toString());
        assertThat(withToken(TestTokens.employer("somebody-else")).get(at(own)).status())
                .isEqualTo(403);
    }

    @Test
    void whatIsClosedOrOfASuspendedEmployerIsNotProposed() {
        var lender = UUID.randomUUID();
        var offer = UUID.randomUUID();
        tell(offer, lender, "a-" + lender, "OFFER", "评茶员", "4-03-02-07", 3, 1, 20, List.of(), 1, "OPEN");
        var suspended = UUID.randomUUID();
        var theirs = UUID.randomUUID();
        tell(theirs, suspended, "a-" + suspended, "OFFER", "评茶员", "4-03-02-07", 3, 1, 20, List.of(), 1, "OPEN");
        var own = UUID.randomUUID();
        tell(own, employer, account, "NEED", "评茶员", "4-03-02-07", 3, 1, 20, List.of(), 1, "OPEN");
        awaitKnown(offer, theirs, own);
        assertThat(owner().get(at(own)).items("/staffingId")).contains(offer.toString(), theirs.toString());

        events().employer(suspended, 2, "被暂停单位", "SUSPENDED");
        tell(offer, lender, "a-" + lender, "OFFER", "评茶员", "4-03-02-07", 3, 1, 20, List.of(), 2, "CLOSED");
        tell(offer, lender, "a-" + lender, "OFFER", "评茶员", "4-03-02-07", 3, 1, 20, List.of(), 1, "OPEN");
        await("both are out")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(owner().get(at(own)).items("/staffingId"))
                        .doesNotContain(offer.toString(), theirs.toString()));
        assertThat(withToken(TestTokens.officer()).get(at(offer)).status()).isEqualTo(422);
        assertThat(owner().get(at(UUID.randomUUID())).status()).isEqualTo(404);
    }

    private UUID offered(String title, String occupation, int heads, int from, int until, List<String> skills) {
        var id = UUID.randomUUID();
        var lender = UUID.randomUUID();
        tell(id, lender, "account-" + lender, "OFFER", title, occupation, heads, from, until, skills, 1, "OPEN");
        return id;
    }

    private void tell(
            UUID id,
            UUID owner,
            String ownerAccount,
            String side,
            String title,
            @Nullable String occupation,
            int heads,
            int from,
            int until,
            List<String> skills,
            long version,
            String status) {
        var terms = new HashMap<String, Object>(Map.of(
                "side",
                side,
                "title",
                title,
                "headcount",
                heads,
                "skills",
                skills,
                "from",
                today.plusDays(from).toString(),
                "until",
                today.plusDays(until).toString(),
                "place",
                Map.of("regionCode", "310105", "subdistrictCode", "310105005"),
                "validUntil",
                today.plusDays(until).toString()));
        if (occupation != null) {
            terms.put("occupationCode", occupation);
        }
        events().staffing(
                        id,
                        status.equals("OPEN") ? "staffing.opened.v1" : "staffing.closed.v1",
                        version,
                        Map.of(
                                "staffingId", id,
                                "employerId", owner,
                                "employerAccount", ownerAccount,
                                "employerName", "示例单位",
                                "version", version,
                                "status", status,
                                "terms", terms,
                                "remaining", heads,
                                "openedAt", "2026-11-23T01:05:00Z",
                                "changedAt", "2026-11-23T01:05:00Z"));
    }

    private MatchingApi owner() {
        return withToken(TestTokens.employer(account));
    }

    private static String at(UUID posting) {
        return "/api/staffing-matches/" + posting;
    }

    private void awaitKnown(UUID... postings) {
        for (var posting : postings) {
            await("a posting is known")
                    .atMost(PATIENCE)
                    .until(() -> database.sql("SELECT count(*) FROM staffing_state WHERE staffing_id = :id")
                                    .param("id", posting)
                                    .query(Integer.class)
                                    .single()
                            == 1);
        }
    }
}
