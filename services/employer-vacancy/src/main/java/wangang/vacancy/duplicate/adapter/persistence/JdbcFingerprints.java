package wangang.vacancy.duplicate.adapter.persistence;

import static wangang.platform.jdbc.Columns.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import wangang.vacancy.duplicate.application.Candidate;
import wangang.vacancy.duplicate.application.Fingerprints;
import wangang.vacancy.duplicate.application.Pair;
import wangang.vacancy.duplicate.application.Unprinted;
import wangang.vacancy.duplicate.domain.Fingerprint;
import wangang.vacancy.duplicate.domain.Published;
import wangang.vacancy.duplicate.domain.Signature;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.VacancyId;

@Repository
class JdbcFingerprints implements Fingerprints {

    /** Arrays of arrays would all need one length in SQL; the bands of a vacancy come as text. */
    private static final String KEEP = """
            INSERT INTO vacancy_fingerprint (vacancy_id, post, signature, bands)
            SELECT vacancy_id, post, signature, bands::bigint[]
              FROM unnest(:vacancies, :posts, :signatures, :bands) AS row (vacancy_id, post, signature, bands)
            ON CONFLICT (vacancy_id) DO UPDATE
               SET post = excluded.post, signature = excluded.signature, bands = excluded.bands
            """;

    private static final String OF_POSTS = """
            SELECT fingerprint.vacancy_id, fingerprint.post, fingerprint.signature, vacancy.reference
              FROM vacancy_fingerprint fingerprint
              JOIN vacancy ON vacancy.id = fingerprint.vacancy_id
                          AND vacancy.employer_id = :employer AND vacancy.status = 'PUBLISHED'
             WHERE fingerprint.post = ANY (:posts)
             ORDER BY fingerprint.vacancy_id
            """;

    private static final String ALIKE = """
            SELECT vacancy.id, vacancy.employer_id, employer.name, vacancy.terms ->> 'title' AS title,
                   vacancy.published_at, fingerprint.signature
              FROM vacancy_fingerprint fingerprint
              JOIN vacancy ON vacancy.id = fingerprint.vacancy_id
                          AND vacancy.employer_id <> :except AND vacancy.status = 'PUBLISHED'
              JOIN employer ON employer.id = vacancy.employer_id
             WHERE fingerprint.bands && :bands
             ORDER BY vacancy.published_at DESC, vacancy.id DESC
             LIMIT :limit
            """;

    private static final String PAIRS = """
            SELECT asked.vacancy_id, asked.signature, other.employer_id, other.signature AS other_signature
              FROM vacancy_fingerprint asked
              JOIN vacancy AS own ON own.id = asked.vacancy_id
             CROSS JOIN LATERAL (
                   SELECT vacancy.employer_id, fingerprint.signature
                     FROM vacancy_fingerprint fingerprint
                     JOIN vacancy ON vacancy.id = fingerprint.vacancy_id
                                 AND vacancy.employer_id <> own.employer_id AND vacancy.status = 'PUBLISHED'
                    WHERE fingerprint.bands && asked.bands
                    ORDER BY vacancy.published_at DESC, vacancy.id DESC
                    LIMIT :limit) AS other
             WHERE asked.vacancy_id = ANY (:vacancies)
            """;

    private static final String UNPRINTED = """
            SELECT id, employer_id, terms
              FROM vacancy
             WHERE (status = 'PUBLISHED' OR closed_cause = 'EMPLOYER_SUSPENDED')
               AND (:after::uuid IS NULL OR id > :after::uuid)
               AND NOT EXISTS (SELECT FROM vacancy_fingerprint WHERE vacancy_id = vacancy.id)
             ORDER BY id
             LIMIT :limit
               FOR UPDATE SKIP LOCKED
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcFingerprints(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void keepAll(Map<VacancyId, Fingerprint> fingerprints) {
        var all = List.copyOf(fingerprints.entrySet());
        jdbc.sql(KEEP)
                .param("vacancies", column("uuid", all, each -> each.getKey().value()))
                .param("posts", column("int8", all, each -> each.getValue().post()))
                .param("signatures", new SqlArrayValue("bytea", (Object[]) signatures(all)))
                .param(
                        "bands",
                        column(
                                "text",
                                all,
                                each -> literal(each.getValue().signature().bands())))
                .update();
    }

    @Override
    public List<Published> ofPosts(EmployerId employer, Collection<Long> posts) {
        return jdbc.sql(OF_POSTS)
                .param("employer", employer.value())
                .param("posts", new SqlArrayValue("int8", posts.toArray()))
                .query((row, _) -> new Published(
                        new VacancyId(row.getObject("vacancy_id", UUID.class)),
                        row.getString("reference"),
                        new Fingerprint(row.getLong("post"), signature(row))))
                .list();
    }

    @Override
    public List<Candidate> alike(EmployerId except, Signature signature, int limit) {
        return jdbc.sql(ALIKE)
                .param("except", except.value())
                .param(
                        "bands",
                        new SqlArrayValue(
                                "int8", Arrays.stream(signature.bands()).boxed().toArray()))
                .param("limit", limit)
                .query((row, _) -> new Candidate(
                        new VacancyId(row.getObject("id", UUID.class)),
                        new EmployerId(row.getObject("employer_id", UUID.class)),
                        row.getString("name"),
                        row.getString("title"),
                        row.getTimestamp("published_at").toInstant(),
                        signature(row)))
                .list();
    }

    @Override
    public List<Pair> pairs(Collection<VacancyId> vacancies, int limitEach) {
        return jdbc.sql(PAIRS)
                .param(
                        "vacancies",
                        new SqlArrayValue(
                                "uuid", vacancies.stream().map(VacancyId::value).toArray()))
                .param("limit", limitEach)
                .query((row, _) -> new Pair(
                        new VacancyId(row.getObject("vacancy_id", UUID.class)),
                        new EmployerId(row.getObject("employer_id", UUID.class)),
                        Signature.ofBytes(row.getBytes("signature"))
                                .likeness(Signature.ofBytes(row.getBytes("other_signature")))))
                .list();
    }

    @Override
    public List<Unprinted> lockUnprinted(@Nullable UUID after, int limit) {
        return jdbc.sql(UNPRINTED)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new Unprinted(
                        new VacancyId(row.getObject("id", UUID.class)),
                        new EmployerId(row.getObject("employer_id", UUID.class)),
                        json.readValue(row.getString("terms"), TermsForm.class)))
                .list();
    }

    /** The driver takes bytes as elements only in an array made for them. */
    private static byte[][] signatures(List<Map.Entry<VacancyId, Fingerprint>> all) {
        return all.stream().map(each -> each.getValue().signature().bytes()).toArray(byte[][]::new);
    }

    private static Signature signature(ResultSet row) throws SQLException {
        return Signature.ofBytes(row.getBytes("signature"));
    }

    private static String literal(long[] bands) {
        return Arrays.stream(bands).mapToObj(Long::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
