package wangang.campaign.interview.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.campaign.testing.CampaignBuilder.aCampaign;
import static wangang.campaign.testing.VacancyTold.aVacancyOf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import wangang.campaign.testing.FairBuilder;
import wangang.campaign.testing.ServiceIT;
import wangang.campaign.testing.TestEmployer;
import wangang.testsupport.http.Answer;
import wangang.testsupport.http.Api;
import wangang.testsupport.messaging.SentEvents;

/** A fair tomorrow from 9 to 12, with a room on site and one online; interviews of 15 minutes every 20. */
abstract class AtAFairIT extends ServiceIT {

    record Stand(TestEmployer employer, UUID id) {

        Answer interviews() {
            return employer.api().get("/api/booths/" + id + "/interviews");
        }
    }

    record Visitor(UUID id, String account, UUID registration, int number, Api api) {

        Answer interviews() {
            return api.get("/api/interviews/mine");
        }

        UUID interview() {
            return interviews().id("/items/0/interviewId");
        }
    }

    protected UUID campaign = new UUID(0, 0);
    protected UUID fair = new UUID(0, 0);
    private String fairEtag = "";

    @BeforeEach
    void announces() {
        campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var announced = announced(
                asOfficerOf().post("/api/campaigns/" + campaign + "/fairs", """
            {"name":"专场","organiser":"长宁区就业促进中心","kind":"BOTH","venue":"长宁路 999 号",
             "rooms":[{"code":"A","booths":5},{"code":"线上","booths":5,"link":"https://meet.example/room"}],
             "sessions":%s,
             "interviewMinutes":15,"changeOverMinutes":5,"walkingMinutes":3}
            """.formatted(hoursUntil("12:00"))));
        fair = announced.id("/fairId");
        fairEtag = announced.etag();
    }

    protected static LocalDate day() {
        return FairBuilder.day();
    }

    /** On which the fair is held. */
    protected List<LocalDate> days() {
        return List.of(day());
    }

    /** On each day from nine until then. */
    private String hoursUntil(String end) {
        return days().stream()
                .map(day -> "{\"day\":\"%s\",\"from\":\"09:00\",\"to\":\"%s\"}".formatted(day, end))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** One interviewer, from nine until then. */
    protected Stand stands(String room, String until) {
        var employer = anEmployer();
        var vacancy = known(aVacancyOf(employer.id()));
        approved(campaign, employer, vacancy);
        var asked = employer.api().post("/api/fairs/" + fair + "/booths", """
                    {"vacancies":["%s"],
                     "interviewers":[{"label":"面试官 1","hours":%s}]}
                    """.formatted(vacancy, hoursUntil(until)));
        var at = asked.header("Location");
        var placed = asOfficerOf().move(at + "/placing", "{\"room\":\"" + room + "\"}", asked.etag());
        assertThat(placed.status()).as(placed.body()).isEqualTo(200);
        return new Stand(employer, asked.id("/boothId"));
    }

    /** Registered for all days, and wished by all the booths, which rank people as they come. */
    protected Visitor visits(int number, Stand... booths) {
        var visitor = registers(number, booths);
        for (var booth : booths) {
            ranks(booth, visitor);
        }
        return visitor;
    }

    protected void ranks(Stand booth, Visitor visitor) {
        database.sql("INSERT INTO applicant_rank (booth_id, registration_id, rank) VALUES (?, ?, ?)")
                .params(booth.id(), visitor.registration(), visitor.number())
                .update();
    }

    protected Visitor registers(int number, Stand... wishes) {
        var person = UUID.randomUUID();
        var account = "account-" + person;
        var registration = UUID.randomUUID();
        // Further columns take what is theirs.
        database.sql("INSERT INTO known_jobseeker SELECT * FROM jsonb_populate_record(NULL::known_jobseeker, ?::jsonb)")
                .param("""
                    {"id":"%s","account":"%s","version":1,"person":"%s","listed":true,"personalised":true}
                    """.formatted(person, account, UUID.randomUUID()))
                .update();
        database.sql("""
                INSERT INTO registration (id, fair_id, jobseeker_id, number, code, hours, status, walk_in, consent_text,
                                          consented_at, version, changed_at)
                VALUES (?, ?, ?, ?, ?, ?::jsonb, 'REGISTERED', false, 'v1', now(), 1, now())
                """)
                .params(registration, fair, person, number, "code-" + registration, hoursUntil("12:00"))
                .update();
        for (int rank = 1; rank <= wishes.length; rank++) {
            database.sql("INSERT INTO wish (registration_id, booth_id, rank) VALUES (?, ?, ?)")
                    .params(registration, wishes[rank - 1].id(), rank)
                    .update();
        }
        return new Visitor(person, account, registration, number, asJobseeker(account));
    }

    protected Answer triesStep(String step) {
        return asOfficerOf().move("/api/fairs/" + fair + "/steps", step, fairEtag);
    }

    protected Answer step(String step) {
        var answer = triesStep(step);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        fairEtag = answer.etag();
        return answer;
    }

    protected Answer drafted() {
        closesRegistration();
        return drafts();
    }

    protected void closesRegistration() {
        step("{\"step\":\"CLOSE_REGISTRATION\"}");
        checksExhibitors();
    }

    protected void checksExhibitors() {
        fairEtag = exhibitorsChecked(fair).etag();
    }

    protected Answer drafts() {
        var draft = asOfficerOf().post(timetable(), null);
        assertThat(draft.status()).as(draft.body()).isEqualTo(200);
        return draft;
    }

    protected Answer publishes(Answer draft) {
        return asOfficerOf().move(timetable() + "/publication", null, draft.etag());
    }

    protected Answer published() {
        var answer = publishes(drafted());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    protected String timetable() {
        return "/api/fairs/" + fair + "/timetable";
    }

    protected Answer tells(Api teller, String change) {
        return teller.post("/api/fairs/" + fair + "/changes", change);
    }

    /** The types of what was told, each of which fits its schema. */
    protected List<String> told(UUID interview, int count) {
        var messages = sent().awaitAbout(interview, count);
        messages.forEach(ToldSchemas::check);
        return messages.stream().map(SentEvents::type).toList();
    }

    protected static Answer records(Stand booth, Visitor visitor, String result, String etag) {
        return booth.employer()
                .api()
                .move("/api/interviews/" + visitor.interview() + "/result", "{\"result\":\"" + result + "\"}", etag);
    }

    /** Its only interview began at the first minute of today, at whatever hour this runs. */
    protected void isToday(UUID interview) {
        var today = day().minusDays(1);
        held(interview, today);
        database.sql("UPDATE fair SET terms = jsonb_set(terms, '{sessions}', :sessions::jsonb) WHERE id = :id")
                .param("sessions", "[{\"day\":\"" + today + "\",\"from\":\"00:00\",\"to\":\"12:00\"}]")
                .param("id", fair)
                .update();
        database.sql("""
                UPDATE timetable_day
                   SET day = :day, state = replace(state::text, '"from": 540', '"from": 0')::jsonb
                 WHERE fair_id = :id
                """).param("day", today).param("id", fair).update();
    }

    /** At the first minute of that day. */
    protected void held(UUID interview, LocalDate day) {
        database.sql("""
                UPDATE interview
                   SET day = :day, start_minute = 0, begins = :day::date AT TIME ZONE 'Asia/Shanghai',
                       ends = :day::date AT TIME ZONE 'Asia/Shanghai' + interval '15 minutes'
                 WHERE id = :id
                """).param("day", day).param("id", interview).update();
    }
}
