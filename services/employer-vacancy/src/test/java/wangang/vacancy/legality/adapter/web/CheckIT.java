package wangang.vacancy.legality.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wangang.vacancy.testing.ServiceIT;

class CheckIT extends ServiceIT {

    private static final String CHECK = "/api/vacancies/check";

    @Test
    void saysWhatIsForbiddenWhereAndWhatToWriteInstead() {
        var text = "岗位职责：接待来访。要求已婚已育，形象良好。";
        var answer = anEmployer().api().post(CHECK, "{\"text\":\"" + text + "\"}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.text("/rules")).isNotBlank();
        assertThat(answer.json().get("blocks").booleanValue()).isTrue();
        var finding = answer.json().get("findings").get(0);
        assertThat(answer.text("/findings/0/code")).isEqualTo("marriage-birth");
        assertThat(answer.text("/findings/0/severity")).isEqualTo("BLOCK");
        assertThat(answer.text("/findings/0/field")).isEqualTo("text");
        assertThat(text.substring(
                        finding.get("start").intValue(), finding.get("end").intValue()))
                .isEqualTo(finding.get("span").stringValue())
                .contains("已婚已育");
        assertThat(List.of("article", "explanation", "rewording"))
                .allSatisfy(part -> assertThat(finding.get(part).stringValue()).isNotBlank());
        assertThat(finding.get("overridable").isBoolean()).isTrue();
    }

    @Test
    void aSoundVacancyHasNoFindingsAndIsNotKept() {
        var employer = aVerifiedEmployer();
        var answer = employer.api().post(CHECK, aVacancy().form());
        assertThat(answer.json().get("findings")).isEmpty();
        assertThat(answer.json().get("blocks").booleanValue()).isFalse();
        assertThat(employer.api().get("/api/vacancies/mine").json().get("items"))
                .isEmpty();
    }

    @Test
    void titlesAndBenefitsAreReadToo() {
        var answer = anEmployer().api().post(CHECK, "{\"title\":\"前台（限女性）\",\"benefits\":[\"双休\",\"入职交押金500元\"]}");
        assertThat(answer.json().get("findings").findValuesAsString("field")).containsExactly("title", "benefits[1]");
    }

    @Test
    void officersMayAskAndNobodyElse() {
        var body = "{\"title\":\"司机\"}";
        assertThat(asOfficerOf().post(CHECK, body).status()).isEqualTo(200);
        assertThat(asJobseeker("somebody").post(CHECK, body).status()).isEqualTo(403);
        assertThat(asNobody().post(CHECK, body).status()).isEqualTo(401);
    }

    @Test
    void nothingNeedsToBeThere() {
        assertThat(asEmployer("without-an-employer").post(CHECK, "{}").json().get("findings"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "title,101,vacancy/title-too-long",
        "text,20001,vacancy/text-too-long",
    })
    void textsAreBoundedAsThoseOfVacancies(String field, int length, String code) {
        var answer = anEmployer().api().post(CHECK, "{\"" + field + "\":\"" + "长".repeat(length) + "\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void whatIsNoTermOfAVacancyIsRefused() {
        assertThat(asOfficerOf().post(CHECK, "{\"words\":\"x\"}").code()).isEqualTo("request/unknown-field");
    }
}
