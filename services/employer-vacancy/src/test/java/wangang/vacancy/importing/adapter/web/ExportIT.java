package wangang.vacancy.importing.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wangang.testsupport.http.Answer;
import wangang.testsupport.http.Api;
import wangang.vacancy.posting.domain.PayForm;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.TermsForm.Audience;
import wangang.vacancy.posting.domain.TermsForm.Experience;
import wangang.vacancy.posting.domain.TermsForm.Majors;
import wangang.vacancy.posting.domain.TermsForm.Pay;
import wangang.vacancy.posting.domain.TermsForm.Place;
import wangang.vacancy.posting.domain.VacancyKind;
import wangang.vacancy.posting.domain.WeekSlot;
import wangang.vacancy.posting.domain.WorkingTime;
import wangang.vacancy.testing.ServiceIT;

class ExportIT extends ServiceIT {

    private final List<TermsForm> everything = List.of(
            aVacancy()
                    .named("A,\"1\"")
                    .withSkills(List.of("C;C++", "画图；标注", "Excel"))
                    .form(),
            aVacancy()
                    .named("002")
                    .saying("第一行，含“引号”\n第二行, \"quoted\"")
                    .withSkills(null)
                    .form(),
            aVacancy()
                    .named("C3")
                    .ofKind(VacancyKind.PART_TIME)
                    .during(new WorkingTime(
                            List.of(
                                    new WeekSlot(DayOfWeek.SATURDAY, "09:00", "13:00"),
                                    new WeekSlot(DayOfWeek.SUNDAY, "09:00", "24:00")),
                            8))
                    .paying(new Pay(PayForm.HOURLY, 30, 40, null))
                    .form(),
            aVacancy()
                    .named("D4")
                    .paying(new Pay(PayForm.NEGOTIABLE, null, null, null))
                    .forMajors(new Majors(true, null))
                    .asking(null)
                    .form(),
            aVacancy()
                    .named("E5")
                    .ofOccupation(null)
                    .in(new Place("310105", null, null, null, null))
                    .asking(new Experience(1, null, false))
                    .forAudience(new Audience(null, List.of(2026, 2027), null))
                    .form());

    @ParameterizedTest
    @EnumSource
    void whatIsExportedAndImportedAgainChangesNothing(TableFormat format) {
        var employer = aVerifiedEmployer();
        everything.forEach(terms -> assertThat(employer.publishes(terms).status())
                .as(terms.toString())
                .isEqualTo(201));
        var table = exported(employer.api(), format);
        var receipts = imported(employer.api(), format, table).lines();
        assertThat(receipts).as(receipts.toString()).hasSize(everything.size() + 1);
        assertThat(receipts.subList(0, everything.size()))
                .extracting(receipt -> receipt.get("status").asString())
                .containsOnly("UNCHANGED");
        assertThat(exported(aVerifiedEmployer().api(), TableFormat.CSV))
                .asString()
                .doesNotContain("002");
    }

    @Test
    void itIsForEmployersThatAreRegistered() {
        assertThat(asJobseeker("person-" + UUID.randomUUID())
                        .get("/api/vacancies/export")
                        .status())
                .isEqualTo(403);
        assertThat(asEmployer("employer-" + UUID.randomUUID())
                        .get("/api/vacancies/export")
                        .code())
                .isEqualTo("vacancy/employer-not-registered");
    }

    private static byte[] exported(Api api, TableFormat format) {
        return api.download("/api/vacancies/export?format=" + format);
    }

    private static Answer imported(Api api, TableFormat format, byte[] table) {
        return api.upload("/api/vacancies/import", format == TableFormat.CSV ? "text/csv" : XlsxRows.MEDIA_TYPE, table);
    }
}
