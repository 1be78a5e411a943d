package wangang.vacancy.legality.application;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.legality.application.OpenVacancies.OpenVacancy;

/**
 * Through all vacancies that are still to be read, some at a time; again from the beginning for those that changed
 * meanwhile, until nothing is left, or only what others are busy with.
 */
final class Walk {

    /** What comes next, by id. */
    interface Path {
        List<OpenVacancy> after(@Nullable UUID id);
    }

    private final Path path;
    private final ToIntFunction<List<OpenVacancy>> work;
    private final BooleanSupplier stopped;

    /** @param work answers how many it has done for good */
    Walk(Path path, ToIntFunction<List<OpenVacancy>> work, BooleanSupplier stopped) {
        this.path = path;
        this.work = work;
        this.stopped = stopped;
    }

    /** How many were done. */
    int toTheEnd() {
        int all = 0;
        int done = 1;
        while (done > 0) {
            done = once();
            all += done;
        }
        return all;
    }

    private int once() {
        int done = 0;
        var batch = path.after(null);
        while (!batch.isEmpty() && !stopped.getAsBoolean()) {
            done += work.applyAsInt(batch);
            batch = path.after(batch.getLast().id().value());
        }
        return stopped.getAsBoolean() ? 0 : done;
    }
}
