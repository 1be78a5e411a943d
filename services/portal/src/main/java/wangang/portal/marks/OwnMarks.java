package wangang.portal.marks;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import wangang.portal.page.Roles;
import wangang.portal.services.Items;
import wangang.portal.services.Services;

/** Which of the vacancies on a page the person has saved or hidden; a page shows without where nobody says. */
@Component
public class OwnMarks {

    /** As many as the service tells at once. */
    private static final int MOST = 50;

    /** One vacancy's. */
    record Mark(UUID vacancyId, String kind) {}

    private final Services services;

    OwnMarks(Services services) {
        this.services = services;
    }

    /** None for whoever is no jobseeker. */
    public Marks of(@Nullable Authentication person, Stream<UUID> vacancies) {
        var asked = vacancies.distinct().limit(MOST).toList();
        if (asked.isEmpty() || !Roles.isJobseeker(person)) {
            return Marks.NONE;
        }
        return Items.of(Mark.class, services.matching().post("/api/marks/of").body(Map.of("vacancies", asked)))
                .optional()
                .map(told -> new Marks(told.all().stream().collect(Collectors.toMap(Mark::vacancyId, Mark::kind))))
                .orElse(Marks.NONE);
    }
}
