package wangang.matching.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import wangang.matching.document.InterviewEvent;

/** Interviews that were held. */
@Component
public class Interviews implements Acquaintances {

    private static final String STORE = """
            INSERT INTO interview_held AS known (interview_id, jobseeker_id, vacancy_ids, met, version)
            VALUES (:id, :person, string_to_array(:vacancies, ',')::uuid[], :met, :version)
            ON CONFLICT (interview_id) DO UPDATE
               SET vacancy_ids = excluded.vacancy_ids, met = excluded.met, version = excluded.version
             WHERE known.version < excluded.version
            """;

    private static final String VACANCIES_OF = """
            SELECT DISTINCT jobseeker_id AS of_id, vacancy_id AS other_id
              FROM interview_held CROSS JOIN unnest(vacancy_ids) AS talked_about (vacancy_id)
             WHERE met AND jobseeker_id = ANY (string_to_array(:ids, ',')::uuid[])
            """;

    private static final String PEOPLE_OF = """
            SELECT DISTINCT vacancy_id AS of_id, jobseeker_id AS other_id
              FROM interview_held CROSS JOIN unnest(vacancy_ids) AS talked_about (vacancy_id)
             WHERE met AND vacancy_ids && string_to_array(:ids, ',')::uuid[]
               AND vacancy_id = ANY (string_to_array(:ids, ',')::uuid[])
            """;

    private final JdbcClient jdbc;

    Interviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is not newer than what is known changes nothing; what has no result yet is not kept. */
    public void store(InterviewEvent interview, long version) {
        if (interview.result() == null) {
            return;
        }
        jdbc.sql(STORE)
                .param("id", interview.interviewId())
                .param("person", interview.jobseekerId())
                .param("vacancies", list(interview.vacancyIds()))
                .param("met", interview.isHeld())
                .param("version", version)
                .update();
    }

    public void forget(UUID interview) {
        jdbc.sql("DELETE FROM interview_held WHERE interview_id = :id")
                .param("id", interview)
                .update();
    }

    @Override
    public Map<UUID, List<UUID>> vacanciesOf(Collection<UUID> people) {
        return pairs(VACANCIES_OF, people);
    }

    @Override
    public Map<UUID, List<UUID>> peopleOf(Collection<UUID> vacancies) {
        return pairs(PEOPLE_OF, vacancies);
    }

    private Map<UUID, List<UUID>> pairs(String sql, Collection<UUID> ids) {
        var pairs = new HashMap<UUID, List<UUID>>();
        if (!ids.isEmpty()) {
            jdbc.sql(sql).param("ids", list(ids)).query(row -> {
                pairs.computeIfAbsent(row.getObject("of_id", UUID.class), id -> new ArrayList<>())
                        .add(row.getObject("other_id", UUID.class));
            });
        }
        return pairs;
    }

    private static String list(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
