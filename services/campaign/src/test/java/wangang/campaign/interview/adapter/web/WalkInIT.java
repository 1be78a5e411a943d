package wangang.campaign.interview.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wangang.testsupport.http.Answer;

class WalkInIT extends AtAFairIT {

    @Test
    void whoeverWasSaidNotToComeAndComesIsMetAgainAndNobodyElseMoves() {
        var booth = stands("A", "09:40");
        var one = visits(1, booth);
        var two = visits(2, booth);
        published();
        var others = two.interviews().items("/begins");
        var gone = tells(one.api(), "{\"kind\":\"NO_SHOW\"}");
        assertThat(gone.json().at("/cancelled").asInt()).as(gone.body()).isEqualTo(1);

        assertThat(comes(booth, one, booth).code()).isEqualTo("change/not-arrived");
        arrives(one);
        var comes = comes(booth, one, booth);
        assertThat(comes.json().at("/added").asInt()).as(comes.body()).isEqualTo(1);
        assertThat(comes.json().at("/moved").asInt()).isZero();
        assertThat(comes.json().at("/cancelled").asInt()).isZero();
        assertThat(one.interviews().items("/status")).containsExactlyInAnyOrder("CANCELLED", "SCHEDULED");
        assertThat(two.interviews().items("/begins")).isEqualTo(others);
        assertThat(one.api().get("/api/interviews/mine/notices").items("/kind")).containsExactly("ADDED", "CANCELLED");
        assertThat(comes(booth, one, booth).code()).isEqualTo("change/already-there");
    }

    @Test
    void aBoothAddsWhoChoseItAndHasArrivedThoughNobodyRankedThePerson() {
        var booth = stands("A", "10:00");
        var other = stands("A", "10:00");
        var ranked = visits(1, booth);
        var unranked = registers(2, booth);
        published();
        arrives(unranked);
        var list = "/api/interviews/mine/unmet";
        assertThat(unranked.api().get(list).items("/reason")).containsExactly("NOT_RANKED");
        assertThat(comes(other, unranked, other).code()).isEqualTo("change/no-booth-agreed");
        assertThat(comes(other, unranked, booth).code()).isEqualTo("change/no-booth-agreed");
        assertThat(tells(unranked.api(), walkIn(unranked, booth)).code()).isEqualTo("change/not-yours");

        var comes = comes(booth, unranked, booth);
        assertThat(comes.json().at("/added").asInt()).as(comes.body()).isEqualTo(1);
        assertThat(unranked.interviews().items("/status")).containsExactly("SCHEDULED");
        assertThat(unranked.api().get(list).json().at("/items")).isEmpty();
        assertThat(told(unranked.interview(), 1)).containsExactly("interview.scheduled.v1");
        assertThat(booth.interviews().items("/begins")).doesNotHaveDuplicates().hasSize(2);

        assertThat(List.of(tells(asOfficerOf(), walkIn(ranked, booth)), comes(booth, unranked, booth)))
                .extracting(Answer::code)
                .containsOnly("change/already-there");
        isSuspended(booth);
        assertThat(comes(booth, unranked, booth).code()).isEqualTo("change/employer-not-verified");
    }

    /** As online, where there is no door. */
    @Test
    void whoeverWasInterviewedHasArrived() {
        var online = stands("线上", "09:20");
        var other = stands("线上", "12:00");
        var visitor = visits(1, online);
        database.sql("INSERT INTO wish (registration_id, booth_id, rank) VALUES (?, ?, 2)")
                .params(visitor.registration(), other.id())
                .update();
        published();
        has(visitor, "NO_SHOW");
        assertThat(comes(other, visitor, other).code()).isEqualTo("change/not-arrived");
        has(visitor, "NO");
        var comes = comes(other, visitor, other);
        assertThat(comes.json().at("/added").asInt()).as(comes.body()).isEqualTo(1);
    }

    private void has(Visitor visitor, String result) {
        database.sql("UPDATE interview SET status = 'ENDED', result = ?, result_at = now() WHERE registration_id = ?")
                .params(result, visitor.registration())
                .update();
    }

    private Answer comes(Stand teller, Visitor visitor, Stand agreed) {
        return tells(teller.employer().api(), walkIn(visitor, agreed));
    }

    private static String walkIn(Visitor visitor, Stand agreed) {
        return """
            {"kind":"WALK_IN","registrationId":"%s","agreed":["%s"]}
            """.formatted(visitor.registration(), agreed.id());
    }

    private void isSuspended(Stand booth) {
        database.sql("UPDATE known_employer SET status = 'SUSPENDED' WHERE employer_id = ?")
                .param(booth.employer().id())
                .update();
    }

    private void arrives(Visitor visitor) {
        database.sql("UPDATE registration SET arrived_at = now() WHERE id = ?")
                .param(visitor.registration())
                .update();
    }
}
