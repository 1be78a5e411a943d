package wangang.vacancy.demand.application;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.posting.application.VacancyViews;
import wangang.vacancy.posting.domain.VacancyId;

/** Counts in memory: a look at a vacancy must not cost a write. */
@Component
@EnableConfigurationProperties(DemandSettings.class)
public class CountingViews implements VacancyViews {

    private final Views views;
    private final PublicationPolicies policies;
    private final DemandSettings settings;
    private final Map<UUID, Long> counted = new ConcurrentHashMap<>();

    CountingViews(Views views, PublicationPolicies policies, DemandSettings settings) {
        this.views = views;
        this.policies = policies;
        this.settings = settings;
    }

    @Override
    public void seen(VacancyId vacancy) {
        counted.merge(vacancy.value(), 1L, Long::sum);
    }

    /** What cannot be kept now is counted on. */
    public void keep() {
        var taken = new HashMap<UUID, Long>();
        counted.keySet()
                .forEach(vacancy ->
                        Stream.ofNullable(counted.remove(vacancy)).forEach(number -> taken.put(vacancy, number)));
        try {
            views.add(policies.today(), taken);
        } catch (RuntimeException away) {
            taken.forEach((vacancy, number) -> counted.merge(vacancy, number, Long::sum));
            throw away;
        }
    }

    public void forget() {
        views.forgetBefore(policies.today().minus(settings.keepViewsFor()));
    }
}
