package wangang.demodata;

import java.util.List;
import java.util.Map;
import wangang.demodata.http.Answer;
import wangang.demodata.http.Call;
import wangang.demodata.http.Gateway;
import wangang.demodata.http.GatewayFailure;

/** Registers an employer, has it verified and imports its vacancies; each step finds what an earlier run left. */
final class EmployerLoading {

    private static final int BATCH = 200;

    private final Gateway gateway;
    private final String officer;

    EmployerLoading(Gateway gateway, String officer) {
        this.gateway = gateway;
        this.officer = officer;
    }

    void register(DemoEmployer employer, String token) {
        var action = "Registering demo employer " + employer.number();
        var registered = gateway.send(Call.post("/api/employers", employer.form())
                .with("Idempotency-Key", "demo-employer-" + employer.account())
                .bearing(token));
        if (registered.status() == 409
                || !registered.header("Idempotent-Replayed").isEmpty()) {
            registered = gateway.send(Call.get("/api/employers/me").bearing(token));
        }
        if (!registered.isDone()) {
            throw GatewayFailure.refused(action, registered);
        }
        if (!registered.json().path("status").asString("").equals("VERIFIED")) {
            verify(employer, registered);
        }
    }

    private void verify(DemoEmployer employer, Answer registered) {
        var id = registered.json().path("employerId").asString("");
        var verified = gateway.send(
                Call.post("/api/employers/" + id + "/verification", Map.of("decision", "VERIFIED", "reason", "演示数据"))
                        .with("If-Match", registered.header("ETag"))
                        .bearing(officer));
        if (!verified.isDone()) {
            throw GatewayFailure.refused("Verifying demo employer " + employer.number(), verified);
        }
    }

    /** @return how many vacancies the platform now has of this employer */
    int importVacancies(DemoEmployer employer, String token) {
        int imported = 0;
        var all = employer.vacancies();
        for (int from = 0; from < all.size(); from += BATCH) {
            var batch = all.subList(from, Math.min(all.size(), from + BATCH));
            imported += importBatch(employer, batch, token);
        }
        return imported;
    }

    private int importBatch(DemoEmployer employer, List<VacancyForm> batch, String token) {
        var action = "Importing vacancies of demo employer " + employer.number();
        var answer = gateway.send(
                Call.post("/api/vacancies/import", Map.of("items", batch)).bearing(token));
        if (!answer.isDone()) {
            throw GatewayFailure.refused(action, answer);
        }
        for (var receipt : answer.json().path("items")) {
            if (receipt.path("status").asString("").equals("REJECTED")) {
                throw new GatewayFailure("%s: %s was rejected because %s"
                        .formatted(action, receipt.path("reference").asString(""), receipt.path("reasons")));
            }
        }
        return batch.size();
    }
}
