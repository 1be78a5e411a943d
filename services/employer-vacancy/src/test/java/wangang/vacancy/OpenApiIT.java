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
                        "/api/vacancies/confirmations",
                        "/api/vacancies/demand",
                        "/api/vacancies/suspect",
                        "/api/vacancies/{id}/suspicion",
                        "/api/vacancies/import",
                        "/api/vacancies/import-mapping",
                        "/api/vacancies/unconfirmed",
                        "/api/feed/vacancies",
                        "/api/feed/vacancies/snapshot",
                        "/api/vacancies/{id}/publication",
                        "/api/vacancies/{id}/legality",
                        "/api/vacancies/{id}/legal-override",
                        "/api/vacancies/{id}/twins",
                        "/api/legality/blocked",
                        "/api/legality/overdue",
                        "/api/legality/trial",
                        "/api/legality/trial/vacancies",
                        "/api/vacancies/{id}/applications",
                        "/api/applications/{id}/progress",
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
