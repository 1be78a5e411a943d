package wangang.demodata;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Call;

/** Employers let their open vacancies take part, an officer approves; what was decided before stays. */
final class Enrolling {

    private static final Set<String> NOT_YET =
            Set.of("enrolment/employer-not-registered", "enrolment/employer-not-verified", "enrolment/vacancy-unknown");

    private final Desk officer;
    private final String campaign;

    Enrolling(Desk officer, String campaign) {
        this.officer = officer;
        this.campaign = campaign;
    }

    /** @return how many vacancies of the employer take part now */
    int enrol(DemoEmployer employer, Desk desk) {
        var earlier = earlier(employer, desk);
        int taking = 0;
        for (var vacancy : open(employer, desk)) {
            var enrolment = earlier.containsKey(vacancy) ? earlier.get(vacancy) : asked(employer, vacancy, desk);
            taking += takesPart(employer, enrolment) ? 1 : 0;
        }
        return taking;
    }

    /** Without what somebody else posted under the account. */
    private static List<String> open(DemoEmployer employer, Desk desk) {
        var own = employer.vacancies().stream().map(VacancyForm::reference).toList();
        return desk
                .all("Listing vacancies of demo employer " + employer.number(), "/api/vacancies/mine?status=PUBLISHED&")
                .stream()
                .filter(vacancy ->
                        own.contains(vacancy.path("terms").path("reference").asString("")))
                .map(vacancy -> vacancy.path("vacancyId").asString(""))
                .toList();
    }

    /** The newest by vacancy; waits until the employer is known, which has no enrolment before. */
    private Map<String, JsonNode> earlier(DemoEmployer employer, Desk desk) {
        var action = "Listing enrolments of demo employer " + employer.number();
        desk.expectOnceKnown(action, Call.get("/api/enrolments/mine"), NOT_YET);
        return desk.all(action, "/api/enrolments/mine?").stream()
                .filter(one -> one.path("campaignId").asString("").equals(campaign))
                .collect(Collectors.toMap(
                        one -> one.path("vacancyId").asString(""), one -> one, (newest, older) -> newest));
    }

    private JsonNode asked(DemoEmployer employer, String vacancy, Desk desk) {
        return desk.expectOnceKnown(
                        "Enrolling a vacancy of demo employer " + employer.number(),
                        Call.post("/api/campaigns/" + campaign + "/enrolments", Map.of("vacancyId", vacancy)),
                        NOT_YET)
                .json();
    }

    private boolean takesPart(DemoEmployer employer, JsonNode enrolment) {
        if (enrolment.path("status").asString("").equals("PENDING")) {
            officer.expect(
                    "Approving a vacancy of demo employer " + employer.number(),
                    Call.post(
                                    "/api/enrolments/"
                                            + enrolment.path("enrolmentId").asString("") + "/decision",
                                    Map.of("decision", "APPROVED"))
                            .with("If-Match", Desk.etag(enrolment)));
            return true;
        }
        return enrolment.path("status").asString("").equals("APPROVED");
    }
}
