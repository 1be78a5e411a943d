package wangang.matching.marks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import wangang.matching.document.VacancyDocument;
import wangang.matching.engine.EngineUnavailable;
import wangang.matching.retrieval.Retrieval;
import wangang.matching.search.Names;
import wangang.matching.search.SearchingVacancies;
import wangang.matching.search.VacancyHit;
import wangang.matching.state.Campaigns;
import wangang.matching.state.Employers;
import wangang.matching.state.Person;
import wangang.platform.kernel.Outcome;
import wangang.platform.web.Cursors;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

/** The vacancies that a person has marked, as lists show vacancies, page by page. */
@Service
class ListingMarks {

    private static final int PARTS = 2;

    private final MarkStore store;
    private final Retrieval retrieval;
    private final Employers employers;
    private final Campaigns campaigns;
    private final Clock clock;
    private final ZoneId zone;

    ListingMarks(
            MarkStore store, Retrieval retrieval, Employers employers, Campaigns campaigns, Clock clock, ZoneId zone) {
        this.store = store;
        this.retrieval = retrieval;
        this.employers = employers;
        this.campaigns = campaigns;
        this.clock = clock;
        this.zone = zone;
    }

    /** Newest first. What the index does not have yet, or any more, is left out. */
    Outcome<Page<MarkedVacancy>> newest(Person person, Mark.Kind kind, Paging paging) {
        var marks = store.newest(person.jobseekerId(), kind, after(paging), paging.size() + 1);
        boolean more = marks.size() > paging.size();
        var shown = more ? marks.subList(0, paging.size()) : marks;
        try {
            return Outcome.done(new Page<>(cards(shown), more ? cursor(shown.getLast()) : null, null));
        } catch (EngineUnavailable away) {
            return Outcome.refused(SearchingVacancies.unavailable());
        }
    }

    private List<MarkedVacancy> cards(List<Mark> marks) {
        Map<UUID, VacancyDocument> found = retrieval
                .vacancies(marks.stream().map(Mark::vacancyId).toList())
                .stream()
                .collect(Collectors.toMap(VacancyDocument::vacancyId, Function.identity()));
        var names = Names.of(found.values(), employers, campaigns);
        var suspended = employers.suspended();
        var today = LocalDate.now(clock.withZone(zone));
        return marks.stream()
                .filter(mark -> found.containsKey(mark.vacancyId()))
                .map(mark -> {
                    var vacancy = Objects.requireNonNull(found.get(mark.vacancyId()));
                    boolean open = vacancy.isOpenOn(today) && !suspended.contains(vacancy.employerId());
                    return new MarkedVacancy(
                            mark.vacancyId(), mark.kind(), mark.markedAt(), open, VacancyHit.of(vacancy, names));
                })
                .toList();
    }

    private static MarkStore.Place after(Paging paging) {
        var cursor = paging.cursor();
        return cursor == null
                ? MarkStore.Place.START
                : Cursors.decode(
                        cursor,
                        PARTS,
                        parts -> new MarkStore.Place(
                                Cursors.instant(parts.getFirst()), UUID.fromString(parts.getLast())));
    }

    private static String cursor(Mark last) {
        Instant at = last.markedAt();
        return Cursors.encode(at.toString(), last.vacancyId().toString());
    }
}
