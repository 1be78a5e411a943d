package wangang.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wangang.vacancy.testing.ServiceIT;

class OpenApiIT extends ServiceIT {

    @Test
    void describesEveryPathToEverybody() {
        var document = asNobody().get("/v3/api-docs");
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.json().get("paths").propertyNames())
                .contains(
                        "/api/employers",
                        "/api/employers/{id}/verification",
                        "/api/vacancies",
                        "/api/vacancies/check",
                        "/api/employers/demand",
                        "/api/employers/demand/totals",
                        "/api/employers/{id}/demand",
                        "/api/employers/{id}/service-plan",
                        "/api/employers/{id}/officer",
                        "/api/employers/{id}/officers",
                        "/api/employers/{id}/notes",
                        "/api/employers/{id}/service-history",
                        "/api/employers/{id}/tasks",
                        "/api/employers/service-figures",
                        "/api/employers/me/service-officer",
                        "/api/employer-tasks",
                        "/api/employer-tasks/{id}/due-date",
                        "/api/employer-tasks/{id}/completion",
                        "/api/employer-tasks/{id}/cancellation",
                        "/api/vacancies/confirmations",
                        "/api/vacancies/demand",
                        "/api/vacancies/suspect",
                        "/api/vacancies/{id}/suspicion",
                        "/api/vacancies/export",
                        "/api/vacancies/import",
                        "/api/vacancies/import-mapping",
                        "/api/vacancies/unconfirmed",
                        "/api/feed/vacancies",
                        "/api/feed/vacancies/snapshot",
                        "/api/vacancies/{id}/publication",
                        "/api/vacancies/{id}/legality",
                        "/api/vacancies/{id}/legal-override",
                        "/api/vacancies/{id}/twins",
                        "/api/policies",
                        "/api/policies/{id}",
                        "/api/policies/{id}/withdrawal",
                        "/api/policies/matching",
                        "/api/policies/notices",
                        "/api/policies/notices/seen",
                        "/api/employers/{id}/policies",
                        "/api/legality/blocked",
                        "/api/legality/overdue",
                        "/api/legality/trial",
                        "/api/legality/trial/vacancies",
                        "/api/vacancies/{id}/applications",
                        "/api/applications/{id}/progress",
                        "/api/staffing",
                        "/api/staffing/{id}",
                        "/api/staffing/{id}/withdrawal",
                        "/api/staffing/{id}/agreements",
                        "/api/staffing/agreements",
                        "/api/staffing/agreements/totals",
                        "/api/staffing/agreements/{id}",
                        "/api/staffing/agreements/{id}/acceptance",
                        "/api/staffing/agreements/{id}/refusal",
                        "/api/staffing/agreements/{id}/retraction",
                        "/api/webhooks",
                        "/api/webhooks/{id}",
                        "/api/webhooks/{id}/secret",
                        "/api/webhooks/{id}/test",
                        "/api/webhooks/{id}/deliveries",
                        "/api/webhooks/{id}/deliveries/{deliveryId}/replay",
                        "/api/webhooks/{id}/replay");
        assertThat(document.body()).doesNotContain("\"name\":\"caller\"").doesNotContain("\"name\":\"expected\"");
    }
}
