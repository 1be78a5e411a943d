package wangang.jobseeker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wangang.jobseeker.testing.ProfileServiceTest;

class ApiDocumentIT extends ProfileServiceTest {

    @Test
    void theServiceDescribesItsInterface() {
        var document = asNobody().get("/v3/api-docs").json();
        assertThat(document.get("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/jobseekers",
                        "/api/jobseekers/me",
                        "/api/jobseekers/me/contact",
                        "/api/jobseekers/me/consents",
                        "/api/jobseekers/me/consents/history",
                        "/api/jobseekers/me/consents/{purpose}",
                        "/api/jobseekers/me/disclosures",
                        "/api/jobseekers/me/disclosures/{employerId}",
                        "/api/jobseekers/me/interviews",
                        "/api/jobseekers/me/access-log",
                        "/api/jobseekers/me/export",
                        "/api/jobseekers/{id}",
                        "/api/campaigns/{id}/progress/schools");
    }
}
