package wangang.benchmarks.importing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import wangang.benchmarks.importing.Rows.Row;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.localstack.OwnPlatform;

/** A table with the columns and indexes of the platform's own, in the same database; a transaction per portion. */
final class StraightToPostgres implements Contender {

    static final String ROW = "straight to PostgreSQL";

    private static final String DATABASE = "employer_vacancy";

    private static final String INSERT = """
            INSERT INTO benchmark_vacancy (id, employer_id, reference, status, terms, valid_until, hires, version,
                                           published_at, changed_at)
            VALUES (?, ?, ?, 'PUBLISHED', ?::jsonb, ?::date, 0, 2, now(), now())
            """;

    private final String url;
    private final Properties login = new Properties();
    private final Rows rows;

    StraightToPostgres(OwnPlatform platform, Rows rows) {
        this.url = platform.databaseUrl(DATABASE);
        login.setProperty("user", DATABASE);
        login.setProperty("password", platform.databasePassword(DATABASE));
        login.setProperty("reWriteBatchedInserts", "true");
        this.rows = rows;
    }

    @Override
    public List<Reading> run() {
        try (var connection = DriverManager.getConnection(url, login)) {
            makeTable(connection);
            connection.setAutoCommit(false);
            var watch = new Stopwatch();
            try (var insert = connection.prepareStatement(INSERT)) {
                var employer = UUID.randomUUID();
                for (var portion : rows.portions()) {
                    write(insert, employer, portion);
                    connection.commit();
                }
            }
            return List.of(new Reading(ROW, watch.elapsed()));
        } catch (SQLException failed) {
            throw new BenchmarkFailure("PostgreSQL refused the rows: " + failed.getMessage(), failed);
        }
    }

    private static void makeTable(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS benchmark_vacancy");
            statement.execute("CREATE TABLE benchmark_vacancy (LIKE vacancy INCLUDING ALL)");
        }
    }

    private static void write(PreparedStatement insert, UUID employer, List<Row> portion) throws SQLException {
        for (var row : portion) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, employer);
            insert.setString(3, row.reference());
            insert.setString(4, row.json());
            insert.setString(5, row.validUntil());
            insert.addBatch();
        }
        insert.executeBatch();
    }
}
