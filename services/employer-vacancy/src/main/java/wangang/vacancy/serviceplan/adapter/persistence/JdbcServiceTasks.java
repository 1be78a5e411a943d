package wangang.vacancy.serviceplan.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.serviceplan.application.EmployerTask;
import wangang.vacancy.serviceplan.application.ServiceTasks;
import wangang.vacancy.serviceplan.domain.ServiceTask;
import wangang.vacancy.serviceplan.domain.TaskId;
import wangang.vacancy.serviceplan.domain.TaskStatus;

@Repository
class JdbcServiceTasks implements ServiceTasks {

    private static final String INSERT = """
            INSERT INTO service_task (id, employer_id, title, due, assignee, vacancy_id, status, outcome, version, made_at,
                                      closed_at)
            VALUES (:id, :employer, :title, :due, :assignee, :vacancy, :status, :outcome, :version, :madeAt, :closedAt)
            """;

    private static final String UPDATE = """
            UPDATE service_task
               SET due = :due, status = :status, outcome = :outcome, version = :version, closed_at = :closedAt
             WHERE id = :id AND version = :version - 1
            """;

    private static final String FIND = """
            SELECT id, employer_id, title, due, assignee, vacancy_id, status, outcome, version, made_at, closed_at
              FROM service_task
             WHERE id = :id
            """;

    private static final String PASS_ON = """
            UPDATE service_task SET assignee = :to, version = version + 1
             WHERE employer_id = :employer AND assignee = :from AND status = 'OPEN'
            """;

    private static final String READ = """
            SELECT task.id, task.version, task.employer_id, employer.name, employer.subdistrict_code, task.title, due,
                   task.status = 'OPEN' AND due < :today AS overdue, assignee, work_name, task.vacancy_id,
                   vacancy.terms ->> 'title' AS vacancy_title, task.status, outcome
              FROM service_task task
              JOIN employer ON employer.id = task.employer_id
              LEFT JOIN work_card ON work_card.account = assignee
              LEFT JOIN vacancy ON vacancy.id = task.vacancy_id
            """;

    private static final String OPEN_OF_EMPLOYER = READ + """
             WHERE task.employer_id = :employer AND task.status = 'OPEN'
             ORDER BY due, task.id
             LIMIT :limit
            """;

    private static final String OPEN = READ + """
             WHERE task.status = 'OPEN'
               AND (cardinality(:subdistricts) = 0 OR employer.subdistrict_code = ANY (:subdistricts))
               AND (:assignee::text IS NULL OR assignee = :assignee)
               AND (NOT :overdue OR due < :today)
               AND (:afterDue::date IS NULL OR (due, task.id) > (:afterDue::date, :afterTask::uuid))
             ORDER BY due, task.id
             LIMIT :limit
            """;

    private final JdbcClient jdbc;

    JdbcServiceTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ServiceTask task) {
        written(INSERT, task)
                .param("employer", task.employer().value())
                .param("title", task.title())
                .param("assignee", task.assignee())
                .param("vacancy", task.vacancy() == null ? null : task.vacancy().value())
                .param("madeAt", Timestamp.from(task.madeAt()))
                .update();
    }

    @Override
    public boolean update(ServiceTask task) {
        return written(UPDATE, task).update() == 1;
    }

    @Override
    public Optional<ServiceTask> find(TaskId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query(JdbcServiceTasks::task)
                .optional();
    }

    @Override
    public void passOn(EmployerId employer, String from, String to) {
        jdbc.sql(PASS_ON)
                .param("employer", employer.value())
                .param("from", from)
                .param("to", to)
                .update();
    }

    @Override
    public EmployerTask read(TaskId id, LocalDate today) {
        return jdbc.sql(READ + " WHERE task.id = :id")
                .param("id", id.value())
                .param("today", today)
                .query(JdbcServiceTasks::listed)
                .single();
    }

    @Override
    public List<EmployerTask> openOf(EmployerId employer, LocalDate today, int limit) {
        return jdbc.sql(OPEN_OF_EMPLOYER)
                .param("employer", employer.value())
                .param("today", today)
                .param("limit", limit)
                .query(JdbcServiceTasks::listed)
                .list();
    }

    @Override
    public List<EmployerTask> open(
            Set<String> subdistricts,
            @Nullable String assignee,
            boolean overdueOnly,
            LocalDate today,
            @Nullable After after,
            int limit) {
        return jdbc.sql(OPEN)
                .param("subdistricts", new SqlArrayValue("text", subdistricts.toArray()))
                .param("assignee", assignee)
                .param("overdue", overdueOnly)
                .param("today", today)
                .param("afterDue", after == null ? null : after.due())
                .param("afterTask", after == null ? null : after.task())
                .param("limit", limit)
                .query(JdbcServiceTasks::listed)
                .list();
    }

    private StatementSpec written(String sql, ServiceTask task) {
        return jdbc.sql(sql)
                .param("id", task.id().value())
                .param("due", task.due())
                .param("status", task.status().name())
                .param("outcome", task.outcome())
                .param("version", task.version())
                .param("closedAt", task.closedAt() == null ? null : Timestamp.from(task.closedAt()));
    }

    private static ServiceTask task(ResultSet row, int number) throws SQLException {
        var vacancy = row.getObject("vacancy_id", UUID.class);
        var closed = row.getTimestamp("closed_at");
        return new ServiceTask(
                new TaskId(row.getObject("id", UUID.class)),
                new EmployerId(row.getObject("employer_id", UUID.class)),
                row.getString("title"),
                row.getObject("due", LocalDate.class),
                row.getString("assignee"),
                vacancy == null ? null : new VacancyId(vacancy),
                TaskStatus.valueOf(row.getString("status")),
                row.getString("outcome"),
                row.getLong("version"),
                row.getTimestamp("made_at").toInstant(),
                closed == null ? null : closed.toInstant());
    }

    private static EmployerTask listed(ResultSet row, int number) throws SQLException {
        return new EmployerTask(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("employer_id", UUID.class),
                row.getString("name"),
                row.getString("subdistrict_code"),
                row.getString("title"),
                row.getObject("due", LocalDate.class),
                row.getBoolean("overdue"),
                row.getString("assignee"),
                row.getString("work_name"),
                row.getObject("vacancy_id", UUID.class),
                row.getString("vacancy_title"),
                TaskStatus.valueOf(row.getString("status")),
                row.getString("outcome"));
    }
}
