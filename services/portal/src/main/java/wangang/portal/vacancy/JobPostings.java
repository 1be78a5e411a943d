package wangang.portal.vacancy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wangang.portal.services.Services;

/** Vacancies as schema.org JobPostings, for search engines: as the service that owns them tells them to everybody. */
@Component
class JobPostings {

    private final Services services;
    private final JsonMapper json;

    JobPostings(Services services, JsonMapper json) {
        this.services = services;
        this.json = json;
    }

    /** JSON that is harmless inside a script element; null where the vacancy is not open. */
    @Nullable
    String of(UUID vacancy) {
        return services.employerVacancy()
                .get("/api/vacancies/{id}/posting", vacancy)
                .into(JsonNode.class)
                .optional()
                .map(this::harmless)
                .orElse(null);
    }

    /** No character in it can end the element. */
    private String harmless(JsonNode posting) {
        return json.writeValueAsString(posting)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
