package wangang.vacancy.sharing.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import wangang.testsupport.http.Answer;
import wangang.vacancy.testing.ServiceIT;
import wangang.vacancy.testing.TestEmployer;

/** Employers that lend and borrow in the days to come. */
abstract class StaffingCase extends ServiceIT {

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    static String terms(String side, int headcount) {
        return terms(side, headcount, "");
    }

    /** @param more fields, each after a comma */
    static String terms(String side, int headcount, String more) {
        return """
                {"side":"%s","title":"装配钳工","occupationCode":"6-20-01-01","headcount":%d,"skills":["装配","电焊"],
                 "from":"%s","until":"%s","place":{"regionCode":"310105","subdistrictCode":"310105005"}%s}
                """.formatted(side, headcount, today().plusDays(1), today().plusDays(60), more);
    }

    static Answer posts(TestEmployer employer, String terms) {
        return employer.api().post("/api/staffing", terms);
    }

    static UUID posted(TestEmployer employer, String side, int headcount) {
        var answer = posts(employer, terms(side, headcount));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.id("/staffingId");
    }

    static Answer reads(TestEmployer employer, UUID staffing) {
        return employer.api().get("/api/staffing/" + staffing);
    }
}
