package wangang.matching.state;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import wangang.matching.document.JobseekerEvent;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.security.Caller;

/** People by account, with their consents; an erased person leaves nothing here. */
@Component
public class People {

    private static final String STORE = """
            INSERT INTO person_state (jobseeker_id, account, matching, recommendations, personalisation)
            VALUES (:id, :account, :matching, :recommendations, :personalisation)
            ON CONFLICT (jobseeker_id) DO UPDATE
               SET account = excluded.account, matching = excluded.matching,
                   recommendations = excluded.recommendations, personalisation = excluded.personalisation
            """;

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void store(JobseekerEvent person) {
        jdbc.sql("DELETE FROM person_state WHERE account = :account AND jobseeker_id <> :id")
                .param("account", person.account())
                .param("id", person.jobseekerId())
                .update();
        jdbc.sql(STORE)
                .param("id", person.jobseekerId())
                .param("account", person.account())
                .param("matching", person.consentsTo("MATCHING"))
                .param("recommendations", person.consentsTo("RECOMMENDATIONS"))
                .param("personalisation", person.consentsTo("PERSONALISATION"))
                .update();
    }

    /** With everything that is kept of the person; marks go with the row that they refer to. */
    public void forget(UUID person) {
        for (var table : new String[] {"recommendation", "alert", "interview_held", "person_state"}) {
            jdbc.sql("DELETE FROM " + table + " WHERE jobseeker_id = :id")
                    .param("id", person)
                    .update();
        }
    }

    public Outcome<Person> of(Caller caller) {
        return byAccount(caller.account()).map(Outcome::done).orElseGet(People::unknown);
    }

    /** Until the transaction ends, so that two requests at once cannot pass a limit; refused where erased meanwhile. */
    public Outcome<Person> lock(Person person) {
        return jdbc.sql("SELECT 1 FROM person_state WHERE jobseeker_id = :id FOR UPDATE")
                .param("id", person.jobseekerId())
                .query(Integer.class)
                .optional()
                .map(row -> Outcome.done(person))
                .orElseGet(People::unknown);
    }

    private static Outcome<Person> unknown() {
        return Outcome.refused(Rejection.notFound("jobseeker/no-file", "还没有求职档案，请先填写求职档案；刚刚填写的请稍候几秒再试。"));
    }

    private Optional<Person> byAccount(String account) {
        return jdbc.sql("""
                SELECT jobseeker_id, account, matching, recommendations, personalisation
                  FROM person_state WHERE account = :account
                """)
                .param("account", account)
                .query((row, number) -> new Person(
                        row.getObject("jobseeker_id", UUID.class),
                        row.getString("account"),
                        row.getBoolean("matching"),
                        row.getBoolean("recommendations"),
                        row.getBoolean("personalisation")))
                .optional();
    }
}
