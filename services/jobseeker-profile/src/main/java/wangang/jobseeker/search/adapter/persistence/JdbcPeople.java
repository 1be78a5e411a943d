package wangang.jobseeker.search.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.jobseeker.file.domain.Degree;
import wangang.jobseeker.file.domain.JobseekerId;
import wangang.jobseeker.search.application.People;
import wangang.jobseeker.search.domain.FoundPerson;
import wangang.jobseeker.search.domain.PeopleSearch;

@Repository
class JdbcPeople implements People {

    private static final String HOME = "(file #>> '{wishes,home,subdistrictCode}')";

    private static final String COMPLETE = """
            (file #>> '{education,majorCode}' IS NOT NULL
             AND jsonb_array_length(file -> 'skills') > 0
             AND jsonb_array_length(file #> '{wishes,titles}')
                 + jsonb_array_length(file #> '{wishes,occupationCodes}') > 0)
            """;

    // The key lock keeps an erasure waiting until the accesses are written, so that it takes them along.
    private static final String FIND = """
            SELECT id, %1$s AS home, file #>> '{education,majorCode}' AS major,
                   file #>> '{education,degree}' AS degree,
                   (file #>> '{education,graduationYear}')::int AS graduation, %2$s AS complete, changed_at
              FROM jobseeker
             WHERE %3$s
               AND (:before::uuid IS NULL OR id < :before::uuid)
               AND (:consent::text IS NULL OR :consent::text = ANY (granted_purposes))
               AND (:major::text IS NULL OR starts_with(file #>> '{education,majorCode}', :major::text))
               AND (:degree::text IS NULL OR file #>> '{education,degree}' = :degree::text)
               AND (:graduation::int IS NULL OR (file #>> '{education,graduationYear}')::int = :graduation::int)
               AND (:complete::boolean IS NULL OR %2$s = :complete::boolean)
             ORDER BY id DESC
             LIMIT :limit
               FOR KEY SHARE
            """;

    private static final String EVERYWHERE = FIND.formatted(HOME, COMPLETE, "true");
    private static final String IN_AREA = FIND.formatted(HOME, COMPLETE, HOME + " = ANY (:area)");

    private final JdbcClient jdbc;

    JdbcPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<FoundPerson> find(PeopleSearch search, Set<String> area, int limit, @Nullable UUID before) {
        var consent = search.purpose().consent();
        var degree = search.degree();
        var query = jdbc.sql(area.isEmpty() ? EVERYWHERE : IN_AREA)
                .param("before", before)
                .param("consent", consent == null ? null : consent.name())
                .param("major", search.major())
                .param("degree", degree == null ? null : degree.name())
                .param("graduation", search.graduation())
                .param("complete", search.complete())
                .param("limit", limit);
        return (area.isEmpty() ? query : query.param("area", area.toArray(String[]::new)))
                .query((row, number) -> person(row))
                .list();
    }

    private static FoundPerson person(ResultSet row) throws SQLException {
        return new FoundPerson(
                new JobseekerId(row.getObject("id", UUID.class)),
                row.getString("home"),
                row.getString("major"),
                Degree.valueOf(row.getString("degree")),
                row.getInt("graduation"),
                row.getBoolean("complete"),
                row.getTimestamp("changed_at").toInstant());
    }
}
