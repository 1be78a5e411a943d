package wangang.matching.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import wangang.matching.index.Generation.State;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/**
 * Decides when a generation is built or dropped. Whoever does it holds one advisory lock of the database, so several
 * instances never do it at once and a dead one's work is taken over.
 */
@Component
class Reindexing implements AutoCloseable, SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Reindexing.class);
    static final long LOCK = 7_306_920_001L;

    private final DataSource dataSource;
    private final Generations generations;
    private final IndexAdministration administration;
    private final Rebuild rebuild;
    private final IndexSettings settings;
    private final Clock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Reindexing(
            DataSource dataSource,
            Generations generations,
            IndexAdministration administration,
            Rebuild rebuild,
            IndexSettings settings,
            Clock clock) {
        this.dataSource = dataSource;
        this.generations = generations;
        this.administration = administration;
        this.rebuild = rebuild;
        this.settings = settings;
        this.clock = clock;
    }

    /** Before the first event is read: documents of this version have fields that the served indices may not know. */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            extendServed();
        } catch (RuntimeException away) {
            LOG.warn("the served indices could not be extended: {}", away.toString());
        }
    }

    /** Starts a rebuild in the background; refused while one runs. */
    Outcome<Generation> start() {
        var lock = lock();
        if (lock == null && generations.in(State.BUILDING).isEmpty()) {
            lock = lockSoon();
        }
        if (lock == null) {
            return Outcome.refused(Rejection.conflict("reindex/already-running", "索引正在重建，请等待本次重建完成后再试。"));
        }
        try {
            abandonDeadBuild();
            var generation = begin();
            var held = lock;
            threads.execute(() -> {
                try {
                    rebuild.run(generation);
                } finally {
                    release(held);
                }
            });
            return Outcome.done(generation);
        } catch (RuntimeException failure) {
            release(lock);
            throw failure;
        }
    }

    List<Generation> state() {
        return generations.latest(10);
    }

    /** Builds what is missing: the first generation, one whose indices were lost or have old mappings; drops what has retired. */
    @Scheduled(fixedDelayString = "${wangang.matching.index.check-every:2s}")
    void keep() {
        var lock = lock();
        if (lock == null) {
            return;
        }
        try {
            abandonDeadBuild();
            dropRetired();
            if (!isServed()) {
                // The engine may have been away at the start; until the rebuild serves, events go to the old indices.
                extendServed();
                rebuild.run(begin());
            }
        } catch (RuntimeException away) {
            LOG.warn("indices could not be checked: {}", away.toString());
        } finally {
            release(lock);
        }
    }

    private boolean isServed() {
        var serving = generations.in(State.SERVING);
        if (serving.isPresent() && !administration.isComplete(serving.get())) {
            LOG.warn(
                    "index generation {} is lost and will be rebuilt",
                    serving.get().number());
            generations.move(serving.get().number(), State.DROPPED);
            administration.drop(serving.get());
            return false;
        }
        return serving.filter(generation -> !isOfAnOlderForm(generation)).isPresent();
    }

    private void extendServed() {
        generations.in(State.SERVING).filter(Reindexing::isOfAnOlderForm).ifPresent(administration::extend);
    }

    private static boolean isOfAnOlderForm(Generation generation) {
        return generation.revision() < IndexForm.REVISION;
    }

    private Generation begin() {
        int number = generations.nextNumber();
        var generation =
                new Generation(number, State.BUILDING, clock.instant(), clock.instant(), 0, IndexForm.REVISION);
        administration.create(generation);
        generations.begin(number, IndexForm.REVISION);
        return generation;
    }

    private void abandonDeadBuild() {
        generations.in(State.BUILDING).ifPresent(dead -> {
            generations.move(dead.number(), State.FAILED);
            administration.drop(dead);
        });
    }

    private void dropRetired() {
        generations
                .in(State.RETIRED)
                .filter(retired ->
                        retired.changedAt().plus(settings.retireAfter()).isBefore(clock.instant()))
                .ifPresent(retired -> {
                    administration.drop(retired);
                    generations.move(retired.number(), State.DROPPED);
                });
    }

    private @Nullable Connection lock() {
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var statement = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (var answer = statement.executeQuery()) {
                if (answer.next() && answer.getBoolean(1)) {
                    return connection;
                }
            }
        } catch (SQLException failure) {
            LOG.warn("no lock for the indices: {}", failure.toString());
        }
        DataSourceUtils.releaseConnection(connection, dataSource);
        return null;
    }

    /** Whoever holds the lock and builds nothing only looks whether all is well, and is about to be done. */
    private @Nullable Connection lockSoon() {
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var settings = connection.createStatement()) {
            settings.execute("SET lock_timeout = '5s'");
            try (var statement = connection.prepareStatement("SELECT pg_advisory_lock(?)")) {
                statement.setLong(1, LOCK);
                statement.execute();
                return connection;
            } catch (SQLException late) {
                LOG.warn("no lock for the indices in time: {}", late.toString());
            } finally {
                settings.execute("RESET lock_timeout");
            }
        } catch (SQLException failure) {
            LOG.warn("no lock for the indices: {}", failure.toString());
        }
        DataSourceUtils.releaseConnection(connection, dataSource);
        return null;
    }

    private void release(Connection lock) {
        try (var statement = lock.prepareStatement("SELECT pg_advisory_unlock(?)")) {
            statement.setLong(1, LOCK);
            statement.execute();
        } catch (SQLException failure) {
            LOG.warn("lock of the indices goes with its connection: {}", failure.toString());
        } finally {
            DataSourceUtils.releaseConnection(lock, dataSource);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
