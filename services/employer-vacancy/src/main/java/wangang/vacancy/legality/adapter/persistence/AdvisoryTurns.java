package wangang.vacancy.legality.adapter.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import wangang.vacancy.legality.application.Turns;

/** By an advisory lock of a connection of its own, outside of any transaction; it goes with the instance that dies. */
@Component
class AdvisoryTurns implements Turns {

    private static final String LOCK = "SELECT pg_try_advisory_lock(hashtext('wangang.legality'))";
    private static final String UNLOCK = "SELECT pg_advisory_unlock(hashtext('wangang.legality'))";

    private final DataSource dataSource;

    AdvisoryTurns(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public <T> Optional<T> take(Supplier<T> work) {
        try (var connection = dataSource.getConnection()) {
            if (!answers(connection, LOCK)) {
                return Optional.empty();
            }
            try {
                return Optional.of(work.get());
            } finally {
                answers(connection, UNLOCK);
            }
        } catch (SQLException away) {
            throw new DataAccessResourceFailureException("no turn without the database", away);
        }
    }

    private static boolean answers(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
