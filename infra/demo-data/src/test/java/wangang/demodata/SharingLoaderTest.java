package wangang.demodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Json;

class SharingLoaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DemoCampaign CAMPAIGN = DemoCampaign.generate(CampaignLoader.SEED, TODAY);
    private static final DemoEmployer HANDED_OUT =
            DemoAccounts.employer("1ab37b8a-7e27-4b3c-8d4a-0b2f2c6a5d11", CampaignLoader.SEED, TODAY);

    private record Posting(String id, String account, JsonNode terms, String status) {

        boolean isOf(FakePlatform.Asked asked) {
            return account.equals(asked.account())
                    && asked.query().contains("side=" + terms.path("side").asString(""));
        }

        Map<String, Object> view() {
            return Map.of("staffingId", id, "status", status, "terms", terms, "remaining", terms.path("headcount"));
        }
    }

    private record Agreement(String id, JsonNode form, Posting own, Posting other, String status) {

        Map<String, Object> view() {
            boolean byLender = own.terms().path("side").asString("").equals("OFFER");
            return Map.of(
                    "agreementId",
                    id,
                    "status",
                    status,
                    "offerId",
                    (byLender ? own : other).id(),
                    "needId",
                    (byLender ? other : own).id());
        }
    }

    private final List<Posting> postings = new ArrayList<>();
    private final Map<String, Agreement> agreements = new HashMap<>();
    private final FakePlatform platform = new FakePlatform(this::answer);

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void sixOffersMeetSixNeedsAndOneProposalWaitsForTheHandedOutEmployer() {
        load(List.of(HANDED_OUT), TODAY);

        assertThat(postings).hasSize(14);
        assertThat(agreements).hasSize(4);
        assertThat(agreements.values().stream().map(Agreement::status)).containsOnlyOnce("AGREED");
        assertThat(agreements.values())
                .anyMatch(agreement -> agreement.other().account().equals(HANDED_OUT.account())
                        && agreement.status().equals("PROPOSED"));
    }

    @Test
    void isCompleteWithoutTheHandedOutEmployer() {
        load(List.of(), TODAY);

        assertThat(postings).hasSize(12);
        assertThat(agreements).hasSize(3);
    }

    @Test
    void aSecondRunChangesNothing() {
        load(List.of(HANDED_OUT), TODAY);
        platform.changes();

        load(List.of(HANDED_OUT), TODAY.plusDays(10));

        assertThat(platform.changes()).isEmpty();
    }

    @Test
    void leavesAloneWhatEmployersEndedThemselves() {
        load(List.of(), TODAY);
        postings.replaceAll(one -> new Posting(one.id(), one.account(), one.terms(), "CLOSED"));
        agreements.clear();
        platform.changes();

        load(List.of(), TODAY);

        assertThat(platform.changes()).isEmpty();
    }

    @Test
    void peopleGoOnDaysOfBothAndAreNoMoreThanBothHave() {
        load(List.of(HANDED_OUT), TODAY);

        assertThat(agreements.values()).allSatisfy(agreement -> {
            assertThat(agreement.form().path("workersConsent").asBoolean(false)).isTrue();
            assertThat(agreement.form().path("notForProfit").asBoolean(false)).isTrue();
            for (var posting : List.of(agreement.own(), agreement.other())) {
                assertThat(day(agreement.form(), "from")).isAfterOrEqualTo(day(posting.terms(), "from"));
                assertThat(day(agreement.form(), "until")).isBeforeOrEqualTo(day(posting.terms(), "until"));
                assertThat(agreement.form().path("headcount").asInt())
                        .isLessThanOrEqualTo(posting.terms().path("headcount").asInt());
            }
        });
    }

    @Test
    void postsOccupationsAndPlacesThatThePlatformKnows() {
        var tables = Tables.load();

        load(List.of(HANDED_OUT), TODAY);

        assertThat(postings).extracting(Posting::terms).allSatisfy(terms -> {
            var trade = tables.tradeOf(terms.path("occupationCode").asString(""));
            terms.path("skills").forEach(skill -> assertThat(trade.skills()).contains(skill.asString("")));
            assertThat(tables.subdistricts())
                    .containsKey(terms.path("place").path("subdistrictCode").asString(""));
            assertThat(day(terms, "from")).isAfter(TODAY);
            assertThat(day(terms, "until")).isBefore(TODAY.plusYears(2));
        });
    }

    private void load(List<DemoEmployer> handedOut, LocalDate today) {
        new SharingLoader(platform.gateway(), platform.tokens(), FakePlatform.quiet())
                .load(handedOut, CAMPAIGN.employers(), today);
    }

    private synchronized String answer(FakePlatform.Asked asked) {
        if (asked.path().equals("/api/staffing")) {
            return asked.isReading()
                    ? Json.write(Map.of(
                            "items",
                            postings.stream()
                                    .filter(one -> one.isOf(asked))
                                    .map(Posting::view)
                                    .toList()))
                    : Json.write(posted(asked).view());
        }
        if (asked.isReading()) {
            return Json.write(Map.of(
                    "items",
                    agreements.values().stream()
                            .filter(one -> one.own().account().equals(asked.account()))
                            .map(Agreement::view)
                            .toList()));
        }
        return Json.write((asked.path().endsWith("/acceptance") ? accepted(asked) : proposed(asked)).view());
    }

    private Posting posted(FakePlatform.Asked asked) {
        var posting = new Posting("p" + postings.size(), asked.account(), asked.body(), "OPEN");
        postings.add(posting);
        return posting;
    }

    private Agreement proposed(FakePlatform.Asked asked) {
        var own = posting(asked.body().path("postingId").asString(""));
        assertThat(own.account()).isEqualTo(asked.account());
        var id = "a" + agreements.size();
        var agreement =
                new Agreement(id, asked.body(), own, posting(asked.path().split("/", -1)[3]), "PROPOSED");
        agreements.put(id, agreement);
        return agreement;
    }

    private Agreement accepted(FakePlatform.Asked asked) {
        var id = asked.path().split("/", -1)[4];
        return Objects.requireNonNull(agreements.computeIfPresent(id, (_, proposed) -> {
            assertThat(asked.account()).isEqualTo(proposed.other().account());
            return new Agreement(id, proposed.form(), proposed.own(), proposed.other(), "AGREED");
        }));
    }

    private Posting posting(String id) {
        return postings.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static LocalDate day(JsonNode thing, String name) {
        return LocalDate.parse(thing.path(name).asString(""));
    }
}
