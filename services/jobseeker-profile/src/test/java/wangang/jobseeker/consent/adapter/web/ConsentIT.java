package wangang.jobseeker.consent.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wangang.jobseeker.testing.ProfileServiceTest;
import wangang.testsupport.messaging.SentEvents;

class ConsentIT extends ProfileServiceTest {

    private static final String CONSENTS = "/api/jobseekers/me/consents";

    @Test
    void silenceIsNoConsent() {
        var person = aPerson();
        person.files();
        var consents = person.api().get(CONSENTS).json().get("consents");
        assertThat(consents)
                .hasSize(4)
                .noneMatch(consent -> consent.get("granted").asBoolean());
    }

    @Test
    void withdrawingTakesTheFileOutOfTheNextEventAtOnce() {
        var person = aPerson();
        var id = person.files();
        person.decides("MATCHING", true);
        person.decides("RECOMMENDATIONS", true);
        person.decides("MATCHING", false);
        person.decides("RECOMMENDATIONS", false);
        var told = sent().awaitAbout(id, 5).stream().map(SentEvents::data).toList();
        assertThat(told).extracting(data -> data.has("file")).containsExactly(false, true, true, true, false);
        assertThat(told).extracting(data -> data.get("version").asInt()).containsExactly(1, 2, 3, 4, 5);
        assertThat(told.getLast().get("consents")).isEqualTo(JSON.readTree("""
                        {"MATCHING":false,"RECOMMENDATIONS":false,"PERSONALISATION":false,"CAMPAIGN_CONTACT":false}
                        """));
    }

    @Test
    void everyDecisionIsKeptWithTheTextItWasGivenTo() {
        var person = aPerson();
        person.files();
        person.decides("MATCHING", true);
        person.decides("MATCHING", true);
        person.decides("CAMPAIGN_CONTACT", true);
        assertThat(person.decides("MATCHING", false).json().get("revision").asInt())
                .isEqualTo(2);
        var first = person.api().get(CONSENTS + "/history?size=2").json();
        assertThat(first.get("items")).hasSize(2);
        var rest = person.api()
                .get(CONSENTS + "/history?size=2&cursor="
                        + first.get("nextCursor").asString())
                .json();
        assertThat(rest.get("items")).hasSize(1);
        assertThat(rest.get("items").get(0).get("granted").asBoolean()).isTrue();
        assertThat(rest.get("items").get(0).get("textVersion").asString()).isEqualTo("2026-11");
        assertThat(rest.has("nextCursor")).isFalse();
    }

    @Test
    void refusesWhatIsNoDecision() {
        var person = aPerson();
        person.files();
        var api = person.api();
        assertThat(api.put(CONSENTS + "/MATCHING", "{\"granted\":true}").code()).isEqualTo("request/invalid-field");
        assertThat(api.put(CONSENTS + "/MATCHING", "{\"granted\":true,\"textVersion\":\"第一版\"}")
                        .code())
                .isEqualTo("jobseeker/text-version-invalid");
        assertThat(api.put(CONSENTS + "/MARKETING", "{\"granted\":true,\"textVersion\":\"1\"}")
                        .status())
                .isEqualTo(400);
        assertThat(api.get(CONSENTS + "/history?cursor=bm90LWFuLWlk").code()).isEqualTo("request/invalid-cursor");
    }

    @Test
    void personalisationAloneTellsNoFile() {
        var person = aPerson();
        var id = person.files();
        person.decides("PERSONALISATION", true);
        assertThat(List.copyOf(sent().awaitAbout(id, 2)))
                .noneMatch(message -> SentEvents.data(message).has("file"));
    }
}
