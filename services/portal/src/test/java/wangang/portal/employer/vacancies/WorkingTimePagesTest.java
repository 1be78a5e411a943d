package wangang.portal.employer.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rows for the hours of the week. */
class WorkingTimePagesTest extends VacancyFormPages {

    @Test
    void aNewVacancyHasRowsThatAreClosedUntilWanted() {
        assertThat(pages.get().uri("/employer/vacancies/new").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("<details id=\"working-time\">", "id=\"slot-day-3\"", ">周一至周五</option>")
                .doesNotContain("slot-day-4");
    }

    @Test
    void whatIsTypedGoesToTheServiceAndComesBackWithWhatIsWrong() {
        stub.refused("POST /api/vacancies", 422, "vacancy/working-slots-overlap", "workingTime.slots");

        var page = posted(
                "/employer/vacancies/new",
                "kind",
                "PART_TIME",
                "slotDay",
                "SATURDAY",
                "slotFrom",
                "9:00",
                "slotTo",
                "13:00",
                "slotDay",
                "",
                "slotFrom",
                "",
                "slotTo",
                "",
                "hoursPerWeek",
                "4");

        assertThat(page)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "<details id=\"working-time\" open=\"open\">",
                        "value=\"09:00\"",
                        "value=\"13:00\"",
                        "id=\"slot-day-4\"",
                        "id=\"mistake-workingTime.slots\"")
                .containsPattern("value=\"SATURDAY\"\\s+selected");
        assertThat(stub.asked())
                .filteredOn(asked -> asked.call().equals("POST /api/vacancies"))
                .singleElement()
                .extracting(asked -> asked.body())
                .asString()
                .contains(
                        "\"workingTime\":{\"slots\":[{\"day\":\"SATURDAY\",\"from\":\"09:00\",\"to\":\"13:00\"}],\"hoursPerWeek\":4}");
    }
}
