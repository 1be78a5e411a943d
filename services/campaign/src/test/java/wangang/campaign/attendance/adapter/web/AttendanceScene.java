package wangang.campaign.attendance.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.campaign.testing.CampaignBuilder.aCampaign;
import static wangang.campaign.testing.VacancyTold.aVacancyOf;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import wangang.campaign.testing.FairBuilder;
import wangang.campaign.testing.ServiceIT;
import wangang.campaign.testing.TestEmployer;
import wangang.campaign.testing.TestJobseeker;
import wangang.testsupport.http.Answer;

/** A fair with booths, and what people do there. */
abstract class AttendanceScene extends ServiceIT {

    UUID campaign = new UUID(0, 0);
    UUID fair = new UUID(0, 0);

    void aFair(FairBuilder builder) {
        campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        fair = anAnnouncedFair(campaign, builder).id("/fairId");
    }

    /** An employer's booth, its only vacancy, and how it was asked for. */
    record TestBooth(TestEmployer employer, UUID vacancy, Answer asked) {

        UUID id() {
            return asked.id("/boothId");
        }

        String at() {
            return asked.header("Location");
        }
    }

    TestBooth anAskedBooth() {
        var employer = anEmployer();
        var vacancy = known(aVacancyOf(employer.id()));
        approved(campaign, employer, vacancy);
        var asked = employer.api().post("/api/fairs/" + fair + "/booths", """
                    {"vacancies":["%s"],
                     "interviewers":[{"label":"1","hours":[{"day":"%s","from":"09:00","to":"12:00"}]}]}
                    """.formatted(vacancy, FairBuilder.day()));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        return new TestBooth(employer, vacancy, asked);
    }

    TestBooth aPlacedBooth() {
        var booth = anAskedBooth();
        var placed = asOfficerOf()
                .move(booth.at() + "/placing", "{\"room\":\"A\"}", booth.asked().etag());
        assertThat(placed.status()).as(placed.body()).isEqualTo(200);
        return booth;
    }

    static String wishing(UUID... booths) {
        var ids = Arrays.stream(booths).map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        return "{\"boothIds\":[" + ids + "],\"consent\":{\"granted\":true,\"textVersion\":\"2026-11\"}}";
    }

    Answer registers(TestJobseeker person, UUID... booths) {
        return person.api().post("/api/fairs/" + fair + "/registrations", wishing(booths));
    }

    Answer registered(TestJobseeker person, UUID... booths) {
        var answer = registers(person, booths);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    Answer arrives(String code) {
        return asOfficerOf().post("/api/fairs/" + fair + "/arrivals", "{\"code\":\"" + code + "\"}");
    }

    /** On the day of its session, which has begun at whatever hour this runs, as an officer does one step after the other. */
    void takesStep(String... steps) {
        database.sql("""
                        UPDATE fair
                           SET terms = jsonb_set(jsonb_set(terms, '{sessions,0,day}', to_jsonb(:day::text)),
                                                 '{sessions,0,from}', '"00:00"')
                         WHERE id = :id
                        """)
                .param("day", FairBuilder.day().minusDays(1))
                .param("id", fair)
                .update();
        for (var step : steps) {
            if (step.equals("START")) {
                exhibitorsChecked(fair);
            }
            var etag = asOfficerOf().get("/api/fairs/" + fair).etag();
            var answer = asOfficerOf().move("/api/fairs/" + fair + "/steps", "{\"step\":\"" + step + "\"}", etag);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }
    }
}
