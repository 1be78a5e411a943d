package wangang.vacancy.legality.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import wangang.vacancy.legality.application.BlockedDraft;
import wangang.vacancy.legality.application.LegalRecords;
import wangang.vacancy.legality.domain.LegalFinding;
import wangang.vacancy.legality.domain.LegalOverride;
import wangang.vacancy.legality.domain.LegalRecord;
import wangang.vacancy.posting.domain.VacancyId;

@Repository
class JdbcLegalRecords implements LegalRecords {

    private static final TypeReference<List<LegalFinding>> FINDINGS = new TypeReference<>() {};
    private static final TypeReference<Set<LegalOverride.Passed>> PASSED = new TypeReference<>() {};

    private static final String KEEP = """
            INSERT INTO legal_record (vacancy_id, rules, checked_at, blocked, findings)
            SELECT * FROM unnest(:vacancies, :rules, :checked::timestamptz[], :blocked, :findings::jsonb[])
            ON CONFLICT (vacancy_id) DO UPDATE
               SET rules = excluded.rules, checked_at = excluded.checked_at, blocked = excluded.blocked,
                   findings = excluded.findings
            """;

    private static final String COLUMNS = """
            legal_record.vacancy_id, legal_record.rules, legal_record.checked_at, legal_record.findings,
            legal_record.passed_by, legal_record.passed_because, legal_record.passed_at, legal_record.passed
            """;

    private static final String BLOCKED = "SELECT " + COLUMNS + """
                 , vacancy.terms ->> 'title' AS title, vacancy.version, employer.name
              FROM legal_record
              JOIN vacancy ON vacancy.id = legal_record.vacancy_id AND vacancy.status = 'DRAFT'
              JOIN employer ON employer.id = vacancy.employer_id
             WHERE legal_record.blocked
               AND (cardinality(:subdistricts) = 0 OR employer.subdistrict_code = ANY (:subdistricts))
               AND (:before::uuid IS NULL OR legal_record.vacancy_id < :before::uuid)
             ORDER BY legal_record.vacancy_id DESC
             LIMIT :limit
            """;

    private static final String OVERRIDE = """
            UPDATE legal_record
               SET passed_by = :account, passed_because = :reason, passed_at = :at, passed = :passed::jsonb,
                   blocked = false
             WHERE vacancy_id = :vacancy
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcLegalRecords(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void keepAll(List<LegalRecord> records) {
        jdbc.sql(KEEP)
                .param(
                        "vacancies",
                        column("uuid", records, record -> record.vacancy().value()))
                .param("rules", column("text", records, LegalRecord::rules))
                .param(
                        "checked",
                        column("text", records, record -> record.checkedAt().toString()))
                .param(
                        "blocked",
                        column("bool", records, record -> !record.blocking().isEmpty()))
                .param("findings", column("text", records, record -> json.writeValueAsString(record.findings())))
                .update();
    }

    @Override
    public Optional<LegalRecord> find(VacancyId vacancy) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM legal_record WHERE vacancy_id = :vacancy")
                .param("vacancy", vacancy.value())
                .query((row, _) -> record(row))
                .optional();
    }

    @Override
    public Map<VacancyId, LegalOverride> overrides(Collection<VacancyId> vacancies) {
        return jdbc
                .sql("SELECT " + COLUMNS + " FROM legal_record WHERE vacancy_id = ANY (:ids) AND passed IS NOT NULL")
                .param(
                        "ids",
                        new SqlArrayValue(
                                "uuid", vacancies.stream().map(VacancyId::value).toArray()))
                .query((row, _) -> record(row))
                .stream()
                .collect(Collectors.toMap(LegalRecord::vacancy, record -> Objects.requireNonNull(record.passed())));
    }

    @Override
    public void override(VacancyId vacancy, LegalOverride passed) {
        jdbc.sql(OVERRIDE)
                .param("vacancy", vacancy.value())
                .param("account", passed.account())
                .param("reason", passed.reason())
                .param("at", Timestamp.from(passed.at()))
                .param("passed", json.writeValueAsString(passed.passed()))
                .update();
    }

    @Override
    public List<BlockedDraft> blocked(Set<String> subdistricts, @Nullable UUID before, int limit) {
        return jdbc.sql(BLOCKED)
                .param("subdistricts", new SqlArrayValue("text", subdistricts.toArray()))
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> new BlockedDraft(
                        record(row), row.getString("title"), row.getString("name"), row.getLong("version")))
                .list();
    }

    private LegalRecord record(ResultSet row) throws SQLException {
        return new LegalRecord(
                new VacancyId(row.getObject("vacancy_id", UUID.class)),
                row.getString("rules"),
                row.getTimestamp("checked_at").toInstant(),
                json.readValue(row.getString("findings"), FINDINGS),
                passed(row));
    }

    private @Nullable LegalOverride passed(ResultSet row) throws SQLException {
        var passed = row.getString("passed");
        return passed == null
                ? null
                : new LegalOverride(
                        row.getString("passed_by"),
                        row.getString("passed_because"),
                        row.getTimestamp("passed_at").toInstant(),
                        json.readValue(passed, PASSED));
    }

    private static SqlArrayValue column(String type, List<LegalRecord> records, Function<LegalRecord, Object> value) {
        return new SqlArrayValue(type, records.stream().map(value).toArray());
    }
}
