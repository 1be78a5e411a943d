package wangang.vacancy.legality.application;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import wangang.vacancy.legality.application.OpenVacancies.OpenVacancy;

/**
 * Through all vacancies that are still to be read, some at a time; again from the beginning for those that changed
 * meanwhile, until nothing is left, or only what others are busy with.
 */
final class Walk {

    private static final UUID BEGINNING = new UUID(0, 0);

    /** What comes next, by id. */
    interface Path {
        List<OpenVacancy> after(UUID id);
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

    /** @param isAtTheEnd whether nothing is left */
    record Walked(int done, boolean isAtTheEnd) {

        static final Walked NOWHERE = new Walked(0, false);
    }

    Walked toTheEnd() {
        int all = 0;
        while (true) {
            var batch = path.after(BEGINNING);
            if (batch.isEmpty()) {
                return new Walked(all, true);
            }
            int done = from(batch);
            all += done;
            if (done == 0 || stopped.getAsBoolean()) {
                return new Walked(all, false);
            }
        }
    }

    private int from(List<OpenVacancy> first) {
        int done = 0;
        for (var batch = first; !batch.isEmpty() && !stopped.getAsBoolean(); ) {
            done += work.applyAsInt(batch);
            batch = path.after(batch.getLast().id().value());
        }
        return done;
    }
}
