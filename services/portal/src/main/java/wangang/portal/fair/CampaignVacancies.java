package wangang.portal.fair;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The vacancies that take part in campaigns, by id; the same for everybody, so they are kept for a moment. */
@Component
class CampaignVacancies {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int CAMPAIGNS = 20;

    /** A vacancy in a campaign's own list. */
    record OnShow(
            UUID vacancyId,
            String title,
            UUID employerId,
            @Nullable Integer remainingOpenings) {}

    /**
     * A campaign's vacancies.
     *
     * @param whole whether it is all of them
     */
    record Book(Map<UUID, OnShow> byId, boolean whole, Instant at) {

        static Book of(List<OnShow> vacancies, boolean whole, Instant at) {
            return new Book(
                    vacancies.stream()
                            .collect(Collectors.toMap(OnShow::vacancyId, Function.identity(), (one, other) -> one)),
                    whole,
                    at);
        }

        /** Those of the ids that still take part. */
        public List<OnShow> onShow(@Nullable List<UUID> ids) {
            return ids == null
                    ? List.of()
                    : ids.stream()
                            .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                            .toList();
        }

        /** Each once: an employer may want several people for the same work. */
        public String titles(@Nullable List<UUID> ids) {
            return onShow(ids).stream().map(OnShow::title).distinct().collect(Collectors.joining("、"));
        }

        public int vacancies() {
            return byId.size();
        }

        public long employers() {
            return byId.values().stream().map(OnShow::employerId).distinct().count();
        }

        public long openings() {
            return byId.values().stream()
                    .mapToLong(one -> one.remainingOpenings() == null ? 0 : one.remainingOpenings())
                    .sum();
        }
    }

    private final FairCalls calls;
    private final Clock clock;
    private final Map<UUID, Book> kept = new LinkedHashMap<>();

    CampaignVacancies(FairCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /** Empty and not whole where the service is away. */
    Book of(UUID campaign) {
        var now = clock.instant();
        var known = kept(campaign);
        if (known != null && known.at().plus(KEPT).isAfter(now)) {
            return known;
        }
        var read = calls.vacanciesOf(campaign).optional().orElse(null);
        if (read == null) {
            return Book.of(List.of(), false, now);
        }
        var book = Book.of(read.items(), read.whole(), now);
        keep(campaign, book);
        return book;
    }

    private synchronized @Nullable Book kept(UUID campaign) {
        return kept.get(campaign);
    }

    private synchronized void keep(UUID campaign, Book book) {
        kept.remove(campaign);
        kept.put(campaign, book);
        if (kept.size() > CAMPAIGNS) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
