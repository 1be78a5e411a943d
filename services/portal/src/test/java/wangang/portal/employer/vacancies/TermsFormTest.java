package wangang.portal.employer.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import wangang.portal.employer.Codes;
import wangang.portal.reference.ReferenceTables;

class TermsFormTest {

    private static final String TERMS = """
            {"reference":"A-1","title":"后端开发工程师","occupationCode":"2-02-10-03","kind":"FULL_TIME","openings":2,
             "place":{"regionCode":"310105","subdistrictCode":"310105005","address":"示例路 1 号","lat":31.2,"lon":121.4},
             "pay":{"form":"MONTHLY","min":12000,"max":18000,"months":13},"degree":"BACHELOR",
             "majors":{"codes":["0809"]},"experience":{"minYears":1,"maxYears":3,"freshGraduates":true},
             "skills":["Java","MySQL"],"benefits":["五险一金"],"audience":{"graduateYears":[2026,2027]},
             "text":"职责与要求","validUntil":"2027-03-31","campaigns":["hundred-days"]}""";

    private static Codes codes;
    private final JsonMapper json = JsonMapper.builder().build();

    @BeforeAll
    static void tables() {
        try (var context = new AnnotationConfigApplicationContext(ReferenceTables.class, Codes.class)) {
            codes = context.getBean(Codes.class);
        }
    }

    @Test
    void whatIsReadIntoTheFormIsSentBackUnchanged() {
        assertThat(sent(form(TERMS))).isEqualTo(json.readTree(TERMS));
    }

    @Test
    void aDistrictAloneIsNoSubdistrict() {
        assertThat(sent(form("{\"place\":{\"regionCode\":\"310105\"}}"))
                        .get("place")
                        .toString())
                .isEqualTo("{\"regionCode\":\"310105\"}");
    }

    @Test
    void whatIsNoNumberIsLeftToTheService() {
        assertThat(sent(wanting("两人")).get("openings").toString()).isEqualTo("\"两人\"");
        assertThat(sent(wanting("1,200")).get("openings").toString()).isEqualTo("1200");
    }

    @Test
    void anyMajorWinsOverThoseChosen() {
        assertThat(sent(form("{\"majors\":{\"any\":true}}")).get("majors").toString())
                .isEqualTo("{\"any\":true}");
    }

    @Test
    void wordsAreSeparatedHoweverPeopleSeparateThem() {
        assertThat(TermsForm.words("Java、MySQL，Redis; Linux\n沟通 能力"))
                .containsExactly("Java", "MySQL", "Redis", "Linux", "沟通 能力");
    }

    @Test
    void aCompleteFormLacksNothing() {
        assertThat(Missing.of(form(TERMS), codes)).isEmpty();
    }

    @Test
    void tellsWhatAnEmptyFormLacksAndWhere() {
        assertThat(Missing.of(form("{}"), codes))
                .extracting(Missing::field)
                .containsExactly(
                        "title", "kind", "openings", "where", "payForm", "degree", "major", "text", "validUntil");
    }

    @Test
    void negotiablePayHasNoAmounts() {
        assertThat(Missing.of(form(TERMS.replace("MONTHLY", "NEGOTIABLE")), codes))
                .extracting(Missing::field)
                .containsExactly("payMin");
    }

    @Test
    void publicWelfareIsForPeopleInDifficulty() {
        assertThat(Missing.of(form(TERMS.replace("FULL_TIME", "PUBLIC_WELFARE")), codes))
                .extracting(Missing::field)
                .containsExactly("audience");
    }

    @Test
    void theWeekIsSentAsItIsKept() {
        var week =
                "\"workingTime\":{\"slots\":[{\"day\":\"SATURDAY\",\"from\":\"09:00\",\"to\":\"13:00\"}],\"hoursPerWeek\":4}";
        var form = form("{\"kind\":\"PART_TIME\"," + week + "}");

        assertThat(form.slotRows()).hasSize(4);
        assertThat(sent(form).get("workingTime").toString()).isEqualTo(week.substring(14));
    }

    private static TermsForm wanting(String openings) {
        return new TermsForm(
                null, null, null, null, null, null, null, null, openings, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private TermsForm form(String terms) {
        return TermsForm.of(json.readValue(terms, OwnTerms.class), codes);
    }

    private tools.jackson.databind.JsonNode sent(TermsForm form) {
        return json.readTree(json.writeValueAsString(form.body(codes)));
    }
}
