package wangang.campaign.handout.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.campaign.testing.CampaignBuilder.aCampaign;
import static wangang.campaign.testing.VacancyTold.aVacancyOf;

import biweekly.Biweekly;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wangang.campaign.interview.domain.InputBooth;
import wangang.campaign.testing.FairBuilder;
import wangang.campaign.testing.ServiceIT;
import wangang.campaign.testing.TestEmployer;
import wangang.testsupport.http.Api;

class HandoutIT extends ServiceIT {

    private static final String OBSTACLES = """
            {"absent":0,"past":3,"wantedMore":0,"wantedEqually":0,"elsewhere":0,"standing":0,"left":"NOBODY"}
            """;

    private UUID fair = new UUID(0, 0);
    private UUID booth = new UUID(0, 0);
    private UUID interview = new UUID(0, 0);
    private String account = "";
    private TestEmployer employer = new TestEmployer(fair, account, asNobody());

    /** 求职者 0137 meets 面试官 1 in room A at nine. */
    @BeforeEach
    void aFairWithOneInterview() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        fair = anAnnouncedFair(campaign, FairBuilder.aFair()).id("/fairId");
        employer = anEmployer();
        var vacancy = known(aVacancyOf(employer.id()));
        approved(campaign, employer, vacancy);
        var asked = employer.api().post("/api/fairs/" + fair + "/booths", """
                {"vacancies":["%s"],
                 "interviewers":[{"label":"面试官 1","hours":[{"day":"%s","from":"09:00","to":"12:00"}]}]}
                """.formatted(vacancy, FairBuilder.day()));
        booth = asked.id("/boothId");
        asOfficerOf().move(asked.header("Location") + "/placing", "{\"room\":\"A\"}", asked.etag());
        account = "person-" + UUID.randomUUID();
        interview = interview(registration(account, 137));
    }

    @Test
    void aPersonGetsTheOwnDayInEveryFormat() throws IOException {
        var at = "/api/fairs/" + fair + "/handouts/mine";
        var page = me().get(at);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.body())
                .contains("求职者 0137", "09:00–09:15", "A 展区", "面试官 1", "万岗示例单位（演示）", "Java 开发工程师")
                .doesNotContain(account);
        assertThat(page.header("Content-Disposition")).startsWith("inline").contains("filename*=UTF-8''");

        assertThat(pdf(me(), at)).contains("求职者 0137").contains("万岗示例单位（演示）");
        assertThat(Biweekly.parse(me().get(at + "?format=ics").body()).first().getEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.getUid().getValue()).isEqualTo(interview.toString()));
        assertThat(spreadsheet(me(), at)).contains("求职者 0137");
    }

    @Test
    void nobodyGetsTheDayOfAnother() {
        var at = "/api/fairs/" + fair + "/handouts/mine";
        var refused = asJobseeker("somebody-else").get(at);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.code()).isEqualTo("handout/not-registered");
        assertThat(employer.api().get(at).status()).isEqualTo(403);
        assertThat(asNobody().get(at).status()).isEqualTo(401);
    }

    @Test
    void aBoothsDayIsForItsEmployerAndTheDistrict() throws IOException {
        var at = "/api/booths/" + booth + "/handout";
        for (var reader : new Api[] {employer.api(), asOfficerOf()}) {
            assertThat(reader.get(at).body()).contains("面试官 1", "求职者 0137", "09:00–09:15");
        }
        assertThat(pdf(employer.api(), at)).contains("求职者 0137");
        assertThat(spreadsheet(employer.api(), at)).contains("求职者 0137");
        assertThat(employer.api().get(at + "?format=ics").body()).contains("SUMMARY:面试：求职者 0137");

        assertThat(asOfficerOf().get(at + "?format=ics").status()).isEqualTo(400);
        assertThat(anEmployer().api().get(at).code()).isEqualTo("booth/unknown");
        assertThat(asOfficerOf("310105005").get(at).code()).isEqualTo("campaign/whole-district-only");
        assertThat(me().get(at).status()).isEqualTo(403);
        assertThat(asOfficerOf()
                        .get("/api/booths/" + UUID.randomUUID() + "/handout")
                        .code())
                .isEqualTo("booth/unknown");
    }

    /** A calendar takes out only what it is told of. */
    @Test
    void whatIsCancelledIsToldTheBoothThoughThePersonIsGone() {
        database.sql("UPDATE interview SET status = 'CANCELLED', version = version + 1 WHERE id = ?")
                .param(interview)
                .update();
        database.sql("DELETE FROM registration WHERE fair_id = ?").param(fair).update();

        assertThat(employer.api()
                        .get("/api/booths/" + booth + "/handout?format=ics")
                        .body())
                .contains("STATUS:CANCELLED");
    }

    @Test
    void anOnlineInterviewHasItsTicketUntilItIsCancelled() {
        database.sql("""
                UPDATE fair SET terms = jsonb_set(terms, '{rooms,0,link}', '"https://meet.example.test/a"') WHERE id = ?
                """).param(fair).update();
        var at = "/api/fairs/" + fair + "/handouts/mine";
        assertThat(me().get(at).body()).contains("ticket=" + interview);

        database.sql("UPDATE interview SET status = 'CANCELLED' WHERE id = ?")
                .param(interview)
                .update();

        assertThat(me().get(at).body()).contains("线上").doesNotContain("ticket=");
    }

    @Test
    void theDoorListIsForTheDistrict() throws IOException {
        var arrived = registration("person-" + UUID.randomUUID(), 138);
        database.sql("UPDATE registration SET arrived_at = now() WHERE id = ?")
                .param(arrived)
                .update();
        var waiting = registration("person-" + UUID.randomUUID(), 139);
        database.sql("UPDATE registration SET status = 'WAITING' WHERE id = ?")
                .param(waiting)
                .update();
        var at = "/api/fairs/" + fair + "/door-list";
        var page = asOfficerOf().get(at);
        assertThat(page.body()).contains("共 2 人", "求职者 0137", "求职者 0138", "已到").doesNotContain("求职者 0139");
        assertThat(pdf(asOfficerOf(), at)).contains("求职者 0138");
        assertThat(spreadsheet(asOfficerOf(), at)).contains("求职者 0138");

        assertThat(asOfficerOf("310105005").get(at).code()).isEqualTo("campaign/whole-district-only");
        assertThat(employer.api().get(at).status()).isEqualTo(403);
        assertThat(me().get(at).status()).isEqualTo(403);
        assertThat(asOfficerOf()
                        .get("/api/fairs/" + UUID.randomUUID() + "/door-list")
                        .code())
                .isEqualTo("fair/unknown");
    }

    @Test
    void roomSignsAreForTheDistrict() throws IOException {
        var at = "/api/fairs/" + fair + "/room-signs";
        assertThat(asOfficerOf().get(at).body())
                .contains("<caption>A</caption>", "<caption>B</caption>", "万岗示例单位（演示）", "09:00–12:00");
        assertThat(pdf(asOfficerOf(), at)).contains("万岗示例单位（演示）");

        assertThat(asOfficerOf("310105005").get(at).code()).isEqualTo("campaign/whole-district-only");
        assertThat(employer.api().get(at).status()).isEqualTo(403);
        assertThat(asNobody().get(at).status()).isEqualTo(401);
    }

    @Test
    void anotherFormatIsRefusedWithTheFormatsThereAre() {
        assertThat(me().get("/api/fairs/" + fair + "/handouts/mine?format=doc").text("/errors/0/detail"))
                .contains("html", "pdf", "ics", "xlsx");
        assertThat(asOfficerOf()
                        .get("/api/fairs/" + fair + "/door-list?format=ics")
                        .text("/errors/0/detail"))
                .contains("html", "pdf", "xlsx")
                .doesNotContain("ics");
        assertThat(asOfficerOf()
                        .get("/api/fairs/" + fair + "/room-signs?format=xlsx")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void draftsAreShownToNobody() {
        database.sql("UPDATE interview SET status = 'DRAFT' WHERE id = ?")
                .param(interview)
                .update();
        database.sql("UPDATE timetable SET status = 'DRAFT', published_at = NULL WHERE fair_id = ?")
                .param(fair)
                .update();
        var at = "/api/fairs/" + fair + "/handouts/mine";
        assertThat(me().get(at).body()).contains("面试时间表尚未排定").doesNotContain("09:00–09:15");
        assertThat(me().get(at + "?format=ics").code()).isEqualTo("handout/nothing-planned");
        assertThat(employer.api().get("/api/booths/" + booth + "/handout").body())
                .doesNotContain("求职者 0137");
        assertThat(asOfficerOf().get("/api/fairs/" + fair + "/door-list").body())
                .contains(">无<");
    }

    @Test
    void aWishWithoutAnInterviewIsSaid() {
        var other = registration("person-" + UUID.randomUUID(), 140);
        database.sql("INSERT INTO wish (registration_id, booth_id, rank) VALUES (?, ?, 1)")
                .params(other, booth)
                .update();
        var name = database.sql("SELECT account FROM known_jobseeker JOIN registration ON jobseeker_id ="
                        + " known_jobseeker.id WHERE registration.id = ?")
                .param(other)
                .query(String.class)
                .single();
        assertThat(asJobseeker(name)
                        .get("/api/fairs/" + fair + "/handouts/mine")
                        .body())
                .contains("您的第1志愿「万岗示例单位（演示）」未能安排面试：该单位没有把您列入本场面试名单。");

        database.sql("INSERT INTO applicant_rank (booth_id, registration_id, rank) VALUES (?, ?, 1)")
                .params(booth, other)
                .update();
        assertThat(asJobseeker(name)
                        .get("/api/fairs/" + fair + "/handouts/mine")
                        .body())
                .contains("您的第1志愿「万岗示例单位（演示）」未能安排面试。");

        database.sql("""
                INSERT INTO timetable_day (fair_id, day, state) VALUES (:fair, :day, '{}')
                """).param("fair", fair).param("day", FairBuilder.day()).update();
        database.sql("""
                INSERT INTO unmet_wish (fair_id, day, registration_id, booth_id, wish, reason, obstacles)
                VALUES (:fair, :day, :registration, :booth, 1, 'TOO_LATE', :obstacles::jsonb)
                """)
                .param("fair", fair)
                .param("day", FairBuilder.day())
                .param("registration", other)
                .param("booth", booth)
                .param("obstacles", OBSTACLES)
                .update();
        assertThat(asJobseeker(name)
                        .get("/api/fairs/" + fair + "/handouts/mine")
                        .body())
                .contains("您的第1志愿「万岗示例单位（演示）」余下的时间已来不及安排面试。");
    }

    private Api me() {
        return asJobseeker(account);
    }

    private UUID registration(String of, int number) {
        var person = UUID.randomUUID();
        database.sql("""
                INSERT INTO known_jobseeker (id, account, version, person, listed, personalised)
                VALUES (?, ?, 1, ?, false, false)
                """).params(person, of, person).update();
        var id = UUID.randomUUID();
        database.sql("""
                INSERT INTO registration (id, fair_id, jobseeker_id, number, code, hours, status, walk_in, consent_text,
                                          consented_at, version, changed_at)
                VALUES (:id, :fair, :person, :number, :code, CAST(:hours AS jsonb), 'REGISTERED', false, '同意', now(), 1,
                        now())
                """)
                .param("id", id)
                .param("fair", fair)
                .param("person", person)
                .param("number", number)
                .param("code", id.toString())
                .param("hours", """
                        [{"day":"%s","from":"09:00:00","to":"12:00:00"}]
                        """.formatted(FairBuilder.day()))
                .update();
        return id;
    }

    private UUID interview(UUID registration) {
        database.sql("""
                INSERT INTO timetable (fair_id, status, fingerprint, slots, version, made_at, published_at)
                VALUES (?, 'PUBLISHED', '', 12, 2, now(), now())
                """).param(fair).update();
        var id = UUID.randomUUID();
        var nine = FairBuilder.day().atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai"));
        database.sql("""
                INSERT INTO interview (id, fair_id, campaign_id, booth_id, employer_id, registration_id, jobseeker_id,
                                       number, room, interviewer, day, start_minute, minutes, begins, ends, status, ticket,
                                       version, changed_at)
                SELECT :id, fair.id, fair.campaign_id, booth.id, booth.employer_id, registration.id,
                       registration.jobseeker_id, registration.number, 'A', :interviewer, :day, 540, 15,
                       CAST(:begins AS timestamptz), CAST(:begins AS timestamptz) + INTERVAL '15 minutes', 'SCHEDULED',
                       :ticket, 1, now()
                  FROM fair
                  JOIN booth ON booth.fair_id = fair.id AND booth.id = :booth
                  JOIN registration ON registration.fair_id = fair.id AND registration.id = :registration
                """)
                .param("id", id)
                .param("booth", booth)
                .param("registration", registration)
                .param("interviewer", InputBooth.interviewer(booth, "面试官 1"))
                .param("day", FairBuilder.day())
                .param("begins", Timestamp.from(nine.toInstant()))
                .param("ticket", id.toString())
                .update();
        return id;
    }

    private static String pdf(Api reader, String at) throws IOException {
        try (var document = Loader.loadPDF(reader.download(at + "?format=pdf"))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String spreadsheet(Api reader, String at) throws IOException {
        var file = reader.download(at + "?format=xlsx");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read().toString();
        }
    }
}
