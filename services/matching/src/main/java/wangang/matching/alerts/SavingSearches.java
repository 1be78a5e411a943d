package wangang.matching.alerts;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import wangang.matching.search.SearchParameters;
import wangang.matching.state.Person;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.kernel.Uuid7;

@Service
class SavingSearches {

    private static final int MOST = 20;

    private final AlertStore store;
    private final Clock clock;

    SavingSearches(AlertStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Needs a running transaction. */
    Outcome<Alert> save(Person person, AlertRequest request) {
        return SearchParameters.read(request.query()).flatMap(search -> {
            if (store.countLocked(person.jobseekerId()) >= MOST) {
                return Outcome.refused(Rejection.rule("alert/too-many", "最多保存 " + MOST + " 个搜索，请先删除不再需要的。"));
            }
            var now = clock.instant();
            var alert = new Alert(Uuid7.next(now), request.name().strip(), request.query(), now);
            store.add(person.jobseekerId(), alert, search);
            return Outcome.done(alert);
        });
    }

    List<Alert> of(Person person) {
        return store.of(person.jobseekerId(), MOST);
    }

    Outcome<Boolean> remove(Person person, UUID alert) {
        return store.remove(person.jobseekerId(), alert)
                ? Outcome.done(true)
                : Outcome.refused(Rejection.notFound("alert/not-found", "没有这个已保存的搜索，可能已经删除。"));
    }
}
