package wangang.vacancy.legality.adapter.persistence;

import static wangang.vacancy.legality.adapter.persistence.LegalRows.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import wangang.vacancy.legality.application.LegalTrials;
import wangang.vacancy.legality.domain.TrialDifference;
import wangang.vacancy.legality.domain.TrialEffect;
import wangang.vacancy.legality.domain.TrialId;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.posting.domain.VacancyStatus;

@Repository
class JdbcLegalTrials implements LegalTrials {

    private static final String KEEP = """
            WITH tried AS (SELECT *
                             FROM unnest(:vacancies, :versions, :passed::timestamptz[], :found::jsonb[],
                                         :dropped::jsonb[], :block, :free, :checked::timestamptz[])
                               AS row (vacancy_id, version, passed_at, found, dropped, would_block, would_free,
                                       checked_at)),
                 same AS (SELECT vacancy.id
                            FROM vacancy JOIN tried ON vacancy.id = vacancy_id AND vacancy.version = tried.version
                           ORDER BY vacancy.id
                             FOR SHARE OF vacancy SKIP LOCKED)
            INSERT INTO legal_trial (vacancy_id, trial, vacancy_version, passed_at, found, dropped, would_block,
                                     would_free, checked_at)
            SELECT vacancy_id, :trial, version, passed_at, found, dropped, would_block, would_free, checked_at
              FROM tried JOIN same ON same.id = vacancy_id
            ON CONFLICT (vacancy_id, trial) DO UPDATE
               SET vacancy_version = excluded.vacancy_version, passed_at = excluded.passed_at, found = excluded.found,
                   dropped = excluded.dropped, would_block = excluded.would_block, would_free = excluded.would_free,
                   checked_at = excluded.checked_at
            """;

    private static final String DIFFERS = "(legal_trial.found <> '[]' OR legal_trial.dropped <> '[]')";

    private static final String OPEN = """
              FROM vacancy
              LEFT JOIN legal_record ON legal_record.vacancy_id = vacancy.id
              LEFT JOIN legal_trial
                ON legal_trial.vacancy_id = vacancy.id AND legal_trial.trial = :trial
               AND legal_trial.vacancy_version = vacancy.version
               AND legal_trial.passed_at IS NOT DISTINCT FROM legal_record.passed_at
             WHERE vacancy.status IN ('DRAFT', 'PUBLISHED')
            """;

    private static final String PROGRESS = """
            SELECT count(*) AS open, count(trial) AS checked, max(legal_trial.checked_at) AS checked_at,
                   count(*) FILTER (WHERE %s) AS differing, count(*) FILTER (WHERE would_block) AS blocks,
                   count(*) FILTER (WHERE would_block AND vacancy.status = 'PUBLISHED') AS blocks_published,
                   count(*) FILTER (WHERE would_free) AS frees
            """.formatted(DIFFERS) + OPEN;

    private static final String BY_CODE = """
            WITH differing AS (SELECT vacancy.id, found, dropped, would_block, would_free
            """ + OPEN + " AND " + DIFFERS + """
                 ),
                 one AS (SELECT id, finding, true AS is_found, would_block AS changes
                           FROM differing, jsonb_array_elements(found) AS finding
                          UNION ALL
                         SELECT id, finding, false, would_free
                           FROM differing, jsonb_array_elements(dropped) AS finding)
            SELECT finding ->> 'code' AS code,
                   count(*) FILTER (WHERE is_found) AS found,
                   count(*) FILTER (WHERE NOT is_found) AS dropped,
                   count(DISTINCT id) FILTER (WHERE is_found AND changes AND (finding -> 'blocks')::bool) AS blocks,
                   count(DISTINCT id) FILTER (WHERE NOT is_found AND changes AND (finding -> 'blocks')::bool) AS frees
              FROM one
             GROUP BY code
             ORDER BY code
            """;

    private static final String DIFFERING = """
            SELECT vacancy.id, vacancy.version, vacancy.status, vacancy.terms ->> 'title' AS title, employer.name,
                   found, dropped, would_block, would_free, legal_trial.checked_at
              FROM legal_trial
              JOIN vacancy
                ON vacancy.id = legal_trial.vacancy_id AND vacancy.version = legal_trial.vacancy_version
               AND vacancy.status IN ('DRAFT', 'PUBLISHED')
              JOIN employer ON employer.id = vacancy.employer_id
              LEFT JOIN legal_record ON legal_record.vacancy_id = vacancy.id
             WHERE legal_trial.trial = :trial
               AND legal_trial.passed_at IS NOT DISTINCT FROM legal_record.passed_at
               AND\s""" + DIFFERS + """
               AND CASE :effect::text
                   WHEN 'BLOCKS' THEN would_block AND found @> :blocking::jsonb
                   WHEN 'FREES' THEN would_free AND dropped @> :blocking::jsonb
                   WHEN 'FINDS' THEN found <> '[]' AND found @> :some::jsonb
                   WHEN 'DROPS' THEN dropped <> '[]' AND dropped @> :some::jsonb
                   ELSE found @> :some::jsonb OR dropped @> :some::jsonb
                   END
               AND (:before::uuid IS NULL OR legal_trial.vacancy_id < :before::uuid)
             ORDER BY legal_trial.vacancy_id DESC
             LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final LegalRows rows;
    private final JsonMapper json;

    JdbcLegalTrials(JdbcClient jdbc, LegalRows rows, JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = json;
    }

    @Override
    public int keepAll(TrialId trial, List<Tried> tried) {
        return jdbc.sql(KEEP)
                .param("trial", trial.toString())
                .param(
                        "vacancies",
                        column("uuid", tried, one -> one.vacancy().id().value()))
                .param("versions", column("int8", tried, one -> one.vacancy().version()))
                .param(
                        "passed",
                        column(
                                "text",
                                tried,
                                one -> LegalRows.passedAt(one.vacancy().passed())))
                .param(
                        "found",
                        column("text", tried, one -> rows.text(one.difference().found())))
                .param(
                        "dropped",
                        column("text", tried, one -> rows.text(one.difference().dropped())))
                .param("block", column("bool", tried, one -> one.difference().blocks()))
                .param("free", column("bool", tried, one -> one.difference().frees()))
                .param("checked", column("text", tried, one -> one.at().toString()))
                .update();
    }

    @Override
    public Progress progress(TrialId trial) {
        return jdbc.sql(PROGRESS)
                .param("trial", trial.toString())
                .query((row, _) -> new Progress(
                        row.getLong("open"),
                        row.getLong("checked"),
                        LegalRows.instant(row, "checked_at"),
                        row.getLong("differing"),
                        row.getLong("blocks"),
                        row.getLong("blocks_published"),
                        row.getLong("frees")))
                .single();
    }

    @Override
    public List<ByCode> byCode(TrialId trial) {
        return jdbc.sql(BY_CODE)
                .param("trial", trial.toString())
                .query((row, _) -> new ByCode(
                        row.getString("code"),
                        row.getLong("found"),
                        row.getLong("dropped"),
                        row.getLong("blocks"),
                        row.getLong("frees")))
                .list();
    }

    @Override
    public List<Differing> differing(
            TrialId trial, @Nullable String code, @Nullable TrialEffect effect, @Nullable UUID before, int limit) {
        return jdbc.sql(DIFFERING)
                .param("trial", trial.toString())
                .param("effect", effect == null ? null : effect.name())
                .param("some", containing(code == null ? Map.of() : Map.of("code", code)))
                .param("blocking", containing(code == null ? Map.of() : Map.of("code", code, "blocks", true)))
                .param("before", before)
                .param("limit", limit)
                .query(this::differing)
                .list();
    }

    /** Every list contains the empty one. */
    private String containing(Map<String, Object> finding) {
        return finding.isEmpty() ? "[]" : json.writeValueAsString(List.of(finding));
    }

    private Differing differing(ResultSet row, int number) throws SQLException {
        return new Differing(
                new VacancyId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                VacancyStatus.valueOf(row.getString("status")),
                row.getString("title"),
                row.getString("name"),
                new TrialDifference(
                        rows.findings(row, "found"),
                        rows.findings(row, "dropped"),
                        row.getBoolean("would_block"),
                        row.getBoolean("would_free")),
                row.getTimestamp("checked_at").toInstant());
    }
}
