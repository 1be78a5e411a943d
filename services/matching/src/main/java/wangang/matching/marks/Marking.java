package wangang.matching.marks;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.matching.state.People;
import wangang.matching.state.Person;
import wangang.matching.state.Vacancies;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/** Saves and hides vacancies, takes marks back, and tells which there are. */
@Service
class Marking {

    /** Of each kind: more than anybody reads again, and few enough to leave out of every search of the person. */
    private static final int MOST = 1_000;

    private final MarkStore store;
    private final People people;
    private final Vacancies vacancies;
    private final Clock clock;

    Marking(MarkStore store, People people, Vacancies vacancies, Clock clock) {
        this.store = store;
        this.people = people;
        this.vacancies = vacancies;
        this.clock = clock;
    }

    /** A vacancy that is closed may be marked too; one that is not known may not. */
    @Transactional
    public Outcome<Mark> mark(Person person, UUID vacancy, Mark.Kind kind) {
        if (vacancies.find(vacancy).isEmpty()) {
            return Outcome.refused(Rejection.notFound("vacancy/not-found", "没有这个岗位，请检查岗位编号；刚刚发布的请稍候几秒再试。"));
        }
        return people.lock(person).flatMap(locked -> {
            if (store.countBeside(person.jobseekerId(), kind, vacancy) >= MOST) {
                return Outcome.refused(tooMany(kind));
            }
            var mark = new Mark(vacancy, kind, clock.instant());
            store.put(person.jobseekerId(), mark);
            return Outcome.done(mark);
        });
    }

    private static Rejection tooMany(Mark.Kind kind) {
        return Rejection.rule(
                "mark/too-many",
                switch (kind) {
                    case SAVED -> "最多收藏 " + MOST + " 个岗位，请先在“我的收藏”中取消一些不再需要的，例如已经结束招聘的。";
                    case HIDDEN -> "最多隐藏 " + MOST + " 个岗位，请先在“我的收藏”的“不感兴趣”中撤销一些，例如已经结束招聘的。";
                });
    }

    void remove(Person person, UUID vacancy) {
        store.remove(person.jobseekerId(), vacancy);
    }

    List<Mark> of(Person person, Collection<UUID> asked) {
        return store.of(person.jobseekerId(), asked);
    }
}
