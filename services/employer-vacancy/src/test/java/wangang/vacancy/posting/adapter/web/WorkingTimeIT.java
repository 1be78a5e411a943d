package wangang.vacancy.posting.adapter.web;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import wangang.testsupport.http.Api;
import wangang.vacancy.posting.domain.PayForm;
import wangang.vacancy.posting.domain.TermsForm.Pay;
import wangang.vacancy.posting.domain.VacancyKind;
import wangang.vacancy.posting.domain.WeekSlot;
import wangang.vacancy.posting.domain.WorkingTime;
import wangang.vacancy.testing.ServiceIT;
import wangang.vacancy.testing.VacancyBuilder;

class WorkingTimeIT extends ServiceIT {

    private static final WeekSlot SATURDAYS = new WeekSlot(SATURDAY, "09:00", "13:00");
    private static final WeekSlot SUNDAYS = new WeekSlot(SUNDAY, "09:00", "24:00");

    @Test
    void isKeptShownTellsAndChanges() {
        var employer = aVerifiedEmployer();
        var posted = employer.publishes(weekendWork("W-1", 8).form());
        assertThat(posted.status()).as(posted.toString()).isEqualTo(201);
        var id = posted.id("/vacancyId");

        var read = asNobody().get("/api/vacancies/" + id);
        assertThat(read.json().at("/terms/workingTime").toString())
                .isEqualTo("{\"slots\":[{\"day\":\"SATURDAY\",\"from\":\"09:00\",\"to\":\"13:00\"},"
                        + "{\"day\":\"SUNDAY\",\"from\":\"09:00\",\"to\":\"24:00\"}],\"hoursPerWeek\":8}");
        assertThat(asNobody().get("/api/vacancies/" + id + "/posting").text("/workHours"))
                .isEqualTo("周六 09:00-13:00；周日 09:00-24:00；每周约 8 小时");

        var same = Api.json(weekendWork("W-1", 8)
                .during(new WorkingTime(List.of(SUNDAYS, SATURDAYS), 8))
                .form());
        assertThat(employer.imports(same).text("/items/0/status")).isEqualTo("UNCHANGED");
        var changed =
                employer.api().put("/api/vacancies/" + id, weekendWork("W-1", 6).form(), posted.etag());
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        var told = new String(sent().awaitAbout(id, 2).getLast().value(), StandardCharsets.UTF_8);
        assertThat(told).contains("\"hoursPerWeek\":6");
    }

    @Test
    void isRefusedWithTheField() {
        var employer = aVerifiedEmployer();
        var fullTime = employer.drafts(
                aVacancy().during(new WorkingTime(List.of(SATURDAYS), null)).form());
        assertThat(fullTime.status()).isEqualTo(422);
        assertThat(fullTime.code()).isEqualTo("vacancy/working-time-not-for-kind");
        var overlapping = employer.drafts(weekendWork("W-2", 8)
                .during(new WorkingTime(List.of(SATURDAYS, new WeekSlot(SATURDAY, "12:00", "14:00")), null))
                .form());
        assertThat(overlapping.code()).isEqualTo("vacancy/working-slots-overlap");
        assertThat(overlapping.text("/errors/0/field")).isEqualTo("workingTime.slots");
        var noDay = Api.json(weekendWork("W-3", 8).form()).replace("SATURDAY", "CATURDAY");
        assertThat(employer.api().post("/api/vacancies", noDay).code()).isEqualTo("request/wrong-type");
    }

    @Test
    void payByTheHourIsHeldToItsOwnMinimum() {
        var employer = aVerifiedEmployer();
        for (var kind : List.of(VacancyKind.PART_TIME, VacancyKind.FLEXIBLE)) {
            var underpaid = weekendWork("W-" + kind, 8).ofKind(kind).paying(new Pay(PayForm.HOURLY, 20, 30, null));
            var refused = employer.publishes(underpaid.form());
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo("legal/pay-minimum-hourly");
            assertThat(refused.text("/errors/0/field")).isEqualTo("pay.min");
            assertThat(refused.text("/errors/0/article")).contains("第七十二条");
        }
    }

    @Test
    void isImportedFromSpreadsheets() {
        var employer = aVerifiedEmployer();
        var file = """
                岗位编号,岗位名称,用工形式,工作时段,每周工时,招聘人数,行政区划代码,计薪方式,薪酬下限,薪酬上限,最低学历,专业,岗位描述,有效期
                W1,店员,PART_TIME,周六 09:00-13:00；周日 9:00-24:00,8,1,310105,HOURLY,30,35,NONE,不限,收银理货,2027-03-31
                W2,店员二,PART_TIME,周末,,1,310105,HOURLY,30,35,NONE,不限,收银理货,2027-03-31
                W3,店员三,FLEXIBLE,,,1,310105,HOURLY,30,35,NONE,不限,收银理货,2027-03-31
                """;
        var receipts =
                employer.api().upload("/api/vacancies/import", "text/csv", file).lines();
        assertThat(receipts.get(1).at("/reasons/0/field").asString()).isEqualTo("workingTime");
        var first = UUID.fromString(receipts.getFirst().get("vacancyId").asString());
        assertThat(employer.reads(first).json().at("/terms/workingTime").toString())
                .isEqualTo(Api.json(new WorkingTime(List.of(SATURDAYS, SUNDAYS), 8)));
        assertThat(receipts.get(2).get("status").asString()).isEqualTo("CREATED");
        assertThat(employer.api()
                        .upload("/api/vacancies/import", "text/csv", file)
                        .lines()
                        .getLast()
                        .get("unchanged")
                        .asInt())
                .isEqualTo(2);
    }

    private static VacancyBuilder weekendWork(String reference, int hours) {
        return aVacancy()
                .named(reference)
                .ofKind(VacancyKind.PART_TIME)
                .paying(new Pay(PayForm.HOURLY, 30, 35, null))
                .during(new WorkingTime(List.of(SATURDAYS, SUNDAYS), hours));
    }
}
