package wangang.campaign.handout.adapter.web;

import static wangang.campaign.testing.CampaignBuilder.aCampaign;
import static wangang.campaign.testing.VacancyTold.aVacancyOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import wangang.campaign.interview.domain.InputBooth;
import wangang.campaign.testing.FairBuilder;
import wangang.campaign.testing.ServiceIT;
import wangang.campaign.testing.TestEmployer;
import wangang.testsupport.http.Api;

/** A fair with one interview that is published, and what reads its handouts. */
abstract class HandoutScene extends ServiceIT {

    protected UUID fair = new UUID(0, 0);
    protected UUID booth = new UUID(0, 0);
    protected UUID interview = new UUID(0, 0);
    protected String account = "";
    protected TestEmployer employer = new TestEmployer(fair, account, asNobody());

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

    protected Api me() {
        return asJobseeker(account);
    }

    protected UUID registration(String of, int number) {
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

    protected static String pdf(Api reader, String at) throws IOException {
        try (var document = Loader.loadPDF(reader.download(at + "?format=pdf"))) {
            return new PDFTextStripper().getText(document);
        }
    }

    protected static String spreadsheet(Api reader, String at) throws IOException {
        var file = reader.download(at + "?format=xlsx");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read().toString();
        }
    }
}
