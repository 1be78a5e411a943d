package wangang.portal.jobseeker.applications;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;
import wangang.portal.services.Together;
import wangang.portal.vacancy.Vacancy;

/** The person's own applications. */
@Component
public class Applications {

    /** A part of the list. */
    public record Page(List<Application> items, @Nullable String nextCursor) {}

    /** @param vacancy null where it cannot be shown any more */
    public record Named(Application application, @Nullable Vacancy vacancy) {}

    /** A part of the list with what was applied for. */
    public record NamedPage(List<Named> items, @Nullable String nextCursor) {}

    private final Services services;
    private final Together together;

    Applications(Services services, Together together) {
        this.services = services;
        this.together = together;
    }

    public Answer<Page> page(int size, @Nullable String cursor) {
        return services.employerVacancy()
                .get("/api/applications/mine")
                .query("size", size)
                .query("cursor", cursor)
                .into(Page.class);
    }

    /** The list names vacancies by id only; those of one page are read side by side. */
    public NamedPage named(Page page) {
        var vacancies = page.items().stream()
                .map(one -> together.begin(() -> vacancy(one.vacancyId())))
                .toList();
        var items = new java.util.ArrayList<Named>();
        for (int place = 0; place < vacancies.size(); place++) {
            items.add(new Named(page.items().get(place), vacancies.get(place).get()));
        }
        return new NamedPage(items, page.nextCursor());
    }

    private @Nullable Vacancy vacancy(UUID id) {
        return services.employerVacancy()
                .get("/api/vacancies/{id}", id)
                .into(Vacancy.class)
                .optional()
                .orElse(null);
    }
}
