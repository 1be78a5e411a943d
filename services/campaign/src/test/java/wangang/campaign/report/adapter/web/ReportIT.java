package wangang.campaign.report.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.campaign.testing.CampaignBuilder.aCampaign;
import static wangang.campaign.testing.FairBuilder.aFair;
import static wangang.campaign.testing.VacancyTold.aVacancyOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wangang.campaign.testing.FairBuilder;
import wangang.campaign.testing.ServiceIT;
import wangang.campaign.testing.Told;

class ReportIT extends ServiceIT {

    private UUID campaign = new UUID(0, 0);

    @BeforeEach
    void aCampaignWithOneApplication() {
        var open = anOpenCampaign(aCampaign().called("“百日<千企>万岗”").with("""
                "targets":{"employers":4},"reservedShares":[{"employerKind":"STATE_OWNED","percent":50}]
                """));
        campaign = open.id("/campaignId");
        var employer = anEmployer("STATE_OWNED", "310105005");
        var vacancy = known(aVacancyOf(employer.id()).wanting(3));
        approved(campaign, employer, vacancy);
        others().tell(Told.application(UUID.randomUUID(), 1, vacancy, "RECEIVED", Instant.now(), Instant.now()));
        await("the application is counted")
                .atMost(Duration.ofSeconds(20))
                .until(() -> asOfficerOf()
                                .get("/api/campaigns/" + campaign + "/progress")
                                .json()
                                .at("/total/applications")
                                .asInt()
                        == 1);
    }

    @Test
    void aPageTellsTheFunnelAndWhyOpeningsStayedEmpty() {
        var page = asOfficerOf().get("/api/campaigns/" + campaign + "/report");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.body())
                .contains("“百日&lt;千企&gt;万岗”进展报告")
                .contains("收到投递 1 份，尚未安排面试")
                .contains("还差 2 个名额")
                .contains("周家桥街道")
                .doesNotContain("<千企>");
    }

    @Test
    void whomBoothsSawAtFairsIsToldToo() {
        var employer = anEmployer();
        var vacancy = known(aVacancyOf(employer.id()).wanting(2));
        approved(campaign, employer, vacancy);
        var fair = anAnnouncedFair(campaign, aFair()).id("/fairId");
        var booth = employer.api()
                .post("/api/fairs/" + fair + "/booths", """
                {"vacancies":["%s"],
                 "interviewers":[{"label":"面试官 1","hours":[{"day":"%s","from":"09:00","to":"12:00"}]}]}
                """.formatted(vacancy, FairBuilder.day()))
                .id("/boothId");
        database.sql("INSERT INTO timetable VALUES (?, 'PUBLISHED', '', 9, 1, now(), now())")
                .param(fair)
                .update();
        for (var outcome : List.of("NO", "OFFER", "NO_SHOW")) {
            database.sql("""
                    INSERT INTO interview (id, fair_id, campaign_id, booth_id, employer_id, registration_id, number, room,
                                           interviewer, day, start_minute, minutes, begins, ends, status, result,
                                           result_at, ticket, version, changed_at)
                    VALUES (gen_random_uuid(), :fair, :campaign, :booth, :employer, gen_random_uuid(), 1, 'A',
                            gen_random_uuid(), current_date, 0, 15, now() - interval '1 hour', now(), 'ENDED', :result,
                            now(), '', 2, now())
                    """)
                    .param("fair", fair)
                    .param("campaign", campaign)
                    .param("booth", booth)
                    .param("employer", employer.id())
                    .param("result", outcome)
                    .update();
        }
        assertThat(asOfficerOf().get("/api/campaigns/" + campaign + "/report").body())
                .contains("展位在招聘会上已发录用意向 1 人，尚无人入职")
                .doesNotContain("没有合适的求职者可推荐");
    }

    @Test
    void aSpreadsheetHoldsTheSameAsNumbers() throws IOException {
        var file = asOfficerOf().download("/api/campaigns/" + campaign + "/report?format=xlsx");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("目标完成情况", "招聘漏斗", "按街道（镇）", "按行业", "按日", "面向高校毕业生的定向比例", "未招满的岗位及原因");
            assertThat(cells(workbook, "招聘漏斗")).contains(List.of("招聘人数", "3", ""), List.of("投递", "1", ""));
            assertThat(cells(workbook, "未招满的岗位及原因"))
                    .endsWith(List.of("万岗示例单位（演示）", "Java 开发工程师", "3", "3", "收到投递 1 份，尚未安排面试"));
            assertThat(workbook.findSheet("招聘漏斗").orElseThrow().read().getLast().getCellAsNumber(1))
                    .contains(BigDecimal.ZERO);
        }
    }

    @Test
    void otherFormatsAndOtherReadersAreRefused() {
        assertThat(asOfficerOf()
                        .get("/api/campaigns/" + campaign + "/report?format=pdf")
                        .text("/errors/0/detail"))
                .contains("xlsx");
        assertThat(asEmployer("e").get("/api/campaigns/" + campaign + "/report").status())
                .isEqualTo(403);
    }

    private static List<List<String>> cells(ReadableWorkbook workbook, String sheet) throws IOException {
        return workbook.findSheet(sheet).orElseThrow().read().stream()
                .map(row -> row.stream()
                        .map(cell -> cell == null ? "" : cell.getText())
                        .toList())
                .toList();
    }
}
