package wangang.vacancy.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import wangang.testsupport.http.Answer;
import wangang.testsupport.http.Api;
import wangang.vacancy.posting.domain.TermsForm;

/** A registered employer and its way into the service. */
public record TestEmployer(UUID id, String account, Api api, Api officer) {

    public Answer read() {
        return api.get("/api/employers/me");
    }

    public TestEmployer verified() {
        return decided("VERIFIED");
    }

    public TestEmployer suspended() {
        return decided("SUSPENDED");
    }

    private TestEmployer decided(String decision) {
        var body = "{\"decision\":\"%s\",\"reason\":\"测试\"}".formatted(decision);
        assertThat(officer.move("/api/employers/" + id + "/verification", body, read().etag())
                        .status())
                .isEqualTo(200);
        return this;
    }

    public Answer drafts(TermsForm terms) {
        return api.post("/api/vacancies", terms);
    }

    public Answer publishes(TermsForm terms) {
        return api.post("/api/vacancies?publish=true", terms);
    }

    public Answer reads(UUID vacancy) {
        return api.get("/api/vacancies/" + vacancy);
    }

    public Answer imports(String items) {
        return api.post("/api/vacancies/import", "{\"items\":[" + items + "]}");
    }
}
