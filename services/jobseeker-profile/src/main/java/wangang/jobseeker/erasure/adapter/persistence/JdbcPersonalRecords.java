package wangang.jobseeker.erasure.adapter.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.jobseeker.erasure.application.PersonalRecords;
import wangang.jobseeker.file.domain.JobseekerId;

@Repository
class JdbcPersonalRecords implements PersonalRecords {

    private static final String KEEP_CONSENTS = """
            INSERT INTO legal_ledger (id, jobseeker_id, account, kind, at, facts, reason, keep_until)
            SELECT id, jobseeker_id, :account, 'CONSENT', decided_at,
                   jsonb_build_object('purpose', purpose, 'granted', granted, 'textVersion', text_version),
                   '个人信息保护法第十四、十五条：证明同意与撤回', :until
              FROM consent_decision
             WHERE jobseeker_id = :jobseeker
            """;

    private static final String KEEP_DISCLOSURES = """
            INSERT INTO legal_ledger (id, jobseeker_id, account, kind, at, facts, reason, keep_until)
            SELECT application_id, jobseeker_id, :account, 'DISCLOSURE', granted_at,
                   jsonb_build_object('employerId', employer_id, 'textVersion', text_version,
                                      'endedAt', coalesce(ended_at, :at)),
                   '个人信息保护法第二十三、五十六条：向他人提供个人信息的记录；人力资源市场暂行条例第三十三条：服务台账', :until
              FROM disclosure
             WHERE jobseeker_id = :jobseeker
            """;

    private static final String KEEP_ACCESSES = """
            INSERT INTO legal_ledger (id, jobseeker_id, account, kind, at, facts, reason, keep_until)
            SELECT id, subject, :account, 'ACCESS', at,
                   jsonb_build_object('by', audit_entry.account, 'roles', roles, 'action', action),
                   '个人信息保护法第五十一、五十六条：处理情况记录', :until
              FROM audit_entry
             WHERE subject_type = 'jobseeker' AND subject = :jobseeker AND audit_entry.account <> :account
            """;

    private static final String KEEP_ERASURE = """
            INSERT INTO legal_ledger (id, jobseeker_id, account, kind, at, facts, reason, keep_until)
            VALUES (:jobseeker, :jobseeker, :account, 'ERASURE', :at, '{}', '个人信息保护法第四十七条：证明已删除', :until)
            """;

    /** Unsent events are superseded by the erasure, which carries the final state. */
    private static final List<String> DELETIONS = List.of(
            "DELETE FROM contact WHERE jobseeker_id = :jobseeker",
            "DELETE FROM disclosure WHERE jobseeker_id = :jobseeker",
            "DELETE FROM interview WHERE jobseeker_id = :jobseeker",
            "DELETE FROM recommendation_told WHERE jobseeker_id = :jobseeker",
            "DELETE FROM application_course WHERE jobseeker_id = :jobseeker",
            "DELETE FROM fair_interview WHERE jobseeker_id = :jobseeker",
            "DELETE FROM consent_decision WHERE jobseeker_id = :jobseeker",
            "DELETE FROM audit_entry WHERE subject_type = 'jobseeker' AND subject = :jobseeker",
            "DELETE FROM idempotent_request WHERE account = :account",
            "DELETE FROM outbox_event WHERE event_key = :jobseeker",
            "DELETE FROM jobseeker WHERE id = :jobseeker");

    private static final String PURGE = "DELETE FROM legal_ledger WHERE keep_until < :today";

    private final JdbcClient jdbc;

    JdbcPersonalRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keepForTheLaw(JobseekerId jobseeker, String account, Instant at, LocalDate until) {
        for (var statement : List.of(KEEP_CONSENTS, KEEP_DISCLOSURES, KEEP_ACCESSES, KEEP_ERASURE)) {
            jdbc.sql(statement)
                    .param("jobseeker", jobseeker.value())
                    .param("account", account)
                    .param("at", Timestamp.from(at))
                    .param("until", until)
                    .update();
        }
    }

    @Override
    public void deleteAll(JobseekerId jobseeker, String account) {
        for (var statement : DELETIONS) {
            jdbc.sql(statement)
                    .param("jobseeker", jobseeker.value())
                    .param("account", account)
                    .update();
        }
    }

    @Override
    public int purgeLedger(LocalDate today) {
        return jdbc.sql(PURGE).param("today", today).update();
    }
}
