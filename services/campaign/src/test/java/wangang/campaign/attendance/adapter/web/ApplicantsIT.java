package wangang.campaign.attendance.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wangang.campaign.testing.FairBuilder;
import wangang.campaign.testing.TestJobseeker;
import wangang.campaign.testing.Told;

class ApplicantsIT extends AttendanceScene {

    @BeforeEach
    void anAnnouncedFair() {
        aFair(FairBuilder.aFair());
    }

    @Test
    void aBoothRanksWhoChoseItAndNobodyElse() {
        var booth = aPlacedBooth();
        var other = aPlacedBooth();
        var first = registered(aJobseeker(), booth.id(), other.id());
        var person = aJobseeker();
        var second = registered(person, booth.id());
        var elsewhere = registered(aJobseeker(), other.id());
        var listed = booth.at() + "/applicants";
        assertThat(booth.employer().api().get(listed).items("/label")).containsExactly("求职者 0001", "求职者 0002");
        assertThat(booth.employer().api().get(listed).text("/items/1/jobseekerId"))
                .isEqualTo(person.id().toString());
        assertThat(other.employer().api().get(listed).code()).isEqualTo("booth/unknown");

        var at = booth.at() + "/ranking";
        var none = booth.employer().api().get(at);
        assertThat(none.etag()).isEqualTo("\"0\"");
        var groups = groups(first.id("/registrationId"), second.id("/registrationId"));
        assertThat(booth.employer().api().put(at, groups).status()).isEqualTo(428);
        var ranked = booth.employer().api().put(at, groups, none.etag());
        assertThat(ranked.json().at("/groups/0")).hasSize(2);
        assertThat(booth.employer().api().get(listed).items("/rank")).containsExactly("1", "1");
        assertThat(booth.employer().api().put(at, groups, none.etag()).code()).isEqualTo("ranking/stale-version");
        assertThat(other.employer().api().put(at, groups, ranked.etag()).code()).isEqualTo("booth/unknown");
        var refused = booth.employer().api().put(at, groups(elsewhere.id("/registrationId")), ranked.etag());
        assertThat(refused.code()).isEqualTo("ranking/applicant-unknown");
        assertThat(refused.body()).contains(elsewhere.text("/registrationId"));

        person.api().move(second.header("Location") + "/withdrawal", null, second.etag());
        var fewer = booth.employer().api().get(at);
        assertThat(fewer.json().at("/groups/0")).hasSize(1);
        assertThat(fewer.etag()).isNotEqualTo(ranked.etag());
        assertThat(booth.employer().api().get(listed).json().get("items")).hasSize(1);
        takesStep("CLOSE_REGISTRATION", "START");
        assertThat(booth.employer().api().put(at, groups(), fewer.etag()).code())
                .isEqualTo("ranking/fixed");
        takesStep("FINISH");
        assertThat(booth.employer().api().get(listed).code()).isEqualTo("ranking/list-closed");
    }

    @Test
    void whoIsSuspendedSeesNobody() {
        var booth = aPlacedBooth();
        registered(aJobseeker(), booth.id());
        var employer = booth.employer();

        others().tell(Told.employer(employer.id(), 9, employer.account(), "PRIVATE", "310105005", "SUSPENDED"));
        others().awaitRead();

        assertThat(employer.api().get(booth.at() + "/applicants").code()).isEqualTo("ranking/list-closed");
        assertThat(employer.api().get(booth.at() + "/ranking/suggestion").code())
                .isEqualTo("ranking/list-closed");
        assertThat(employer.api()
                        .put(booth.at() + "/ranking", groups(), "\"0\"")
                        .code())
                .isEqualTo("ranking/list-closed");
    }

    @Test
    void whatMatchingToldOrdersApplicantsAndBoothsForWhoAgreed() {
        var weak = aPlacedBooth();
        var strong = aPlacedBooth();
        var person = aJobseeker();
        var silent = registered(aJobseeker(), strong.id());
        var known = registered(person, strong.id());
        tellScores(person, weak, strong);
        var suggestion = strong.at() + "/ranking/suggestion";
        var suggested = strong.employer().api().get(suggestion);
        assertThat(suggested.body())
                .contains("\"groups\":[[\"%s\"],[\"%s\"]]"
                        .formatted(known.text("/registrationId"), silent.text("/registrationId")));
        assertThat(suggested.text("/scores/0/registrationId")).isEqualTo(known.text("/registrationId"));
        assertThat(suggested.json().at("/scores/0/score").asDouble()).isEqualTo(0.9);
        assertThat(suggested.json().at("/scores/1").has("score")).isFalse();
        assertThat(weak.employer().api().get(suggestion).code()).isEqualTo("booth/unknown");

        var recommended = "/api/fairs/" + fair + "/booths/recommended?size=1";
        var page = person.api().get(recommended);
        assertThat(page.items("/boothId")).containsExactly(strong.id().toString());
        assertThat(page.items("/recommended/0"))
                .containsExactly(strong.vacancy().toString());
        assertThat(person.api().get(recommended + "&cursor=" + page.cursor()).items("/boothId"))
                .containsExactly(weak.id().toString());
        assertThat(person.api().get(recommended + "&cursor=eA").code()).isEqualTo("request/invalid-cursor");

        others().tell(Told.jobseeker(person.id(), 2, person.account(), "ACTIVE", false));
        others().awaitRead();
        assertThat(strong.employer().api().get(suggestion).text("/groups/0/0"))
                .isEqualTo(silent.text("/registrationId"));
        assertThat(person.api().get(recommended).items("/boothId"))
                .containsExactly(weak.id().toString());
    }

    @Test
    void roomsAreSuggestedToOfficersOfTheWholeDistrict() {
        aPlacedBooth();
        var wished = anAskedBooth();
        var other = anAskedBooth();
        var without = anAskedBooth();
        registered(aJobseeker(), wished.id());
        var at = "/api/fairs/" + fair + "/booths/suggested-places";
        var suggested = asOfficerOf().get(at);
        assertThat(suggested.text("/places/0/boothId")).isEqualTo(wished.id().toString());
        assertThat(suggested.text("/places/0/wishes")).isEqualTo("1");
        assertThat(suggested.text("/places/0/trade")).isEqualTo("I");
        assertThat(suggested.json().at("/places")).hasSize(2);
        assertThat(suggested.json().at("/left/0").asString())
                .isEqualTo(without.id().toString());
        assertThat(suggested.text("/places/1/boothId")).isEqualTo(other.id().toString());
        assertThat(asOfficerOf("310105005").get(at).code()).isEqualTo("campaign/whole-district-only");
        assertThat(wished.employer().api().get(at).status()).isEqualTo(403);
    }

    private void tellScores(TestJobseeker person, TestBooth weak, TestBooth strong) {
        others().tell(
                        Told.recommendation(UUID.randomUUID(), weak.vacancy(), person.id(), 0.4),
                        Told.recommendation(UUID.randomUUID(), strong.vacancy(), person.id(), 0.9));
        others().awaitRead();
    }

    /** All in one. */
    private static String groups(UUID... people) {
        var ids = Arrays.stream(people).map(id -> "\"" + id + "\"").toList();
        return "{\"groups\":[[" + String.join(",", ids) + "]]}";
    }
}
