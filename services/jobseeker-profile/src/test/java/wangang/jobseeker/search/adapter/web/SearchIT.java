package wangang.jobseeker.search.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import wangang.jobseeker.testing.Person;
import wangang.jobseeker.testing.ProfileServiceTest;
import wangang.testsupport.http.Api;

class SearchIT extends ProfileServiceTest {

    private static final String SERVICE = "/api/jobseekers?purpose=EMPLOYMENT_SERVICE";

    @Test
    void anOfficerFindsPeopleOfTheOwnSubdistrictsOnly() {
        var here = livesIn("310105006", 2031).toString();
        var there = livesIn("310105001", 2031).toString();
        assertThat(ids(asOfficerOf("310105006"), "&graduation=2031"))
                .contains(here)
                .doesNotContain(there);
        assertThat(ids(asOfficerOf("310105006", "310105001"), "&graduation=2031"))
                .contains(here, there);
        assertThat(ids(asOfficerOf(), "&graduation=2031")).contains(here, there);
        assertThat(ids(asOfficerOf(), "&graduation=2031&subdistrict=310105001"))
                .contains(there)
                .doesNotContain(here);
    }

    @Test
    void refusesASubdistrictThatIsNotTheOfficers() {
        var refused = asOfficerOf("310105006").get(SERVICE + "&subdistrict=310105001");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("jobseeker/subdistrict-not-yours");
        assertThat(refused.json().get("detail").asString()).contains("不由您负责");
    }

    @Test
    void asksForAPurposeSmallPagesAndKnownCodes() {
        var officer = asOfficerOf();
        assertThat(officer.get("/api/jobseekers").code()).isEqualTo("jobseeker/purpose-missing");
        assertThat(officer.get("/api/jobseekers?purpose=CURIOSITY").status()).isEqualTo(400);
        assertThat(officer.get(SERVICE + "&size=51").code()).isEqualTo("jobseeker/page-too-large");
        assertThat(officer.get(SERVICE + "&subdistrict=310105999").code()).isEqualTo("jobseeker/subdistrict-unknown");
        assertThat(officer.get(SERVICE + "&major=%25").code()).isEqualTo("jobseeker/major-unknown");
        assertThat(officer.get(SERVICE + "&cursor=bm9uZQ").code()).isEqualTo("request/invalid-cursor");
    }

    @Test
    void refusesEverybodyElse() {
        assertThat(aPerson().api().get(SERVICE).status()).isEqualTo(403);
        assertThat(asEmployer("company").get(SERVICE).status()).isEqualTo(403);
        assertThat(asNobody().get(SERVICE).status()).isEqualTo(401);
    }

    @Test
    void filtersByWhatTheFileSays() {
        var id = livesIn("310105005", 2032).toString();
        var officer = asOfficerOf("310105005");
        for (var fitting : List.of("&major=08", "&major=0809", "&degree=BACHELOR", "&complete=true")) {
            assertThat(ids(officer, "&graduation=2032" + fitting)).as(fitting).contains(id);
        }
        for (var other : List.of("&major=02", "&degree=MASTER", "&complete=false")) {
            assertThat(ids(officer, "&graduation=2032" + other)).as(other).doesNotContain(id);
        }
    }

    @Test
    void aFileWithoutWishesIsIncompleteAndFoundAsSuch() {
        var person = aPerson();
        var filed = person.api()
                .put(
                        "/api/jobseekers/me",
                        "{\"education\":{\"majorCode\":\"080901\",\"degree\":\"BACHELOR\",\"graduationYear\":2028},"
                                + "\"skills\":[\"Java\"]}");
        assertThat(filed.status()).as(filed.toString()).isEqualTo(201);
        var id = filed.id("/jobseekerId").toString();
        assertThat(ids(asOfficerOf(), "&graduation=2028&complete=false")).contains(id);
        assertThat(ids(asOfficerOf(), "&graduation=2028&complete=true")).doesNotContain(id);
    }

    @Test
    void showsNeitherNameNorContactNorSchool() {
        var person = aPerson();
        file(person, "310105005", 2033);
        person.api().put("/api/jobseekers/me/contact", Person.CONTACT);
        person.decides("CAMPAIGN_CONTACT", true);
        var found = asOfficerOf("310105005").get(SERVICE + "&graduation=2033").json();
        assertThat(found.get("items").get(0).propertyNames())
                .containsExactlyInAnyOrder(
                        "jobseekerId",
                        "subdistrictCode",
                        "majorCode",
                        "degree",
                        "graduationYear",
                        "complete",
                        "changedAt");
    }

    @Test
    void listsForCampaignsOnlyWhoAgreedToBeContacted() {
        var agreed = aPerson();
        var id = file(agreed, "310105005", 2034).toString();
        var silent = livesIn("310105005", 2034).toString();
        agreed.decides("CAMPAIGN_CONTACT", true);
        var campaign = "/api/jobseekers?purpose=CAMPAIGN_CONTACT&graduation=2034";
        assertThat(idsOf(asOfficerOf().get(campaign).json())).contains(id).doesNotContain(silent);
        agreed.decides("CAMPAIGN_CONTACT", false);
        assertThat(idsOf(asOfficerOf().get(campaign).json())).doesNotContain(id);
    }

    @Test
    void pagesAndTellsEachPersonShownAndNobodyElse() {
        var older = aPerson();
        var olderId = file(older, "310105005", 2030).toString();
        var newer = aPerson();
        var newerId = file(newer, "310105005", 2030).toString();
        var officer = asOfficerOf("310105005");
        var first = officer.get(SERVICE + "&graduation=2030&size=1").json();
        assertThat(idsOf(first)).containsExactly(newerId);
        assertThat(accesses(newer)).containsExactly("OFFICER 在查询结果中出现：就业服务");
        assertThat(accesses(older)).isEmpty();

        var next = officer.get(SERVICE + "&graduation=2030&size=1&cursor="
                        + first.get("nextCursor").asString())
                .json();
        assertThat(idsOf(next)).containsExactly(olderId);
        assertThat(next.has("nextCursor")).isFalse();
        assertThat(accesses(older)).hasSize(1);
        assertThat(accesses(newer)).hasSize(1);
    }

    @Test
    void findsNobodyWhoWasErased() {
        var person = aPerson();
        var id = file(person, "310105005", 2029).toString();
        assertThat(ids(asOfficerOf(), "&graduation=2029")).contains(id);
        assertThat(person.api().delete("/api/jobseekers/me").status()).isEqualTo(204);
        assertThat(ids(asOfficerOf(), "&graduation=2029")).doesNotContain(id);
    }

    private UUID livesIn(String subdistrict, int graduation) {
        return file(aPerson(), subdistrict, graduation);
    }

    private static UUID file(Person person, String subdistrict, int graduation) {
        var answer = person.api()
                .put(
                        "/api/jobseekers/me",
                        Person.FILE
                                .replace(
                                        "\"subdistrictCode\": \"310105005\"",
                                        "\"subdistrictCode\": \"" + subdistrict + "\"")
                                .replace("\"graduationYear\": 2026", "\"graduationYear\": " + graduation));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.id("/jobseekerId");
    }

    private static List<String> accesses(Person person) {
        return person.api()
                .get("/api/jobseekers/me/access-log")
                .json()
                .get("items")
                .valueStream()
                .map(entry ->
                        entry.get("by").asString() + " " + entry.get("purpose").asString())
                .toList();
    }

    private static List<String> ids(Api officer, String filters) {
        return idsOf(officer.get(SERVICE + filters).json());
    }

    private static List<String> idsOf(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(person -> person.get("jobseekerId").asString())
                .toList();
    }
}
