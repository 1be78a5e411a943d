package wangang.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.security.Caller;

/**
 * Runs a creation once per account and key. Key and change commit together: a crash loses both or none, and of two
 * requests at the same time the second waits for the first.
 */
public class IdempotentRequests {

    private static final String RESERVE = """
            INSERT INTO idempotent_request (account, key, fingerprint, answer, created_at)
            VALUES (:account, :key, :fingerprint, 'null', :now)
            ON CONFLICT (account, key) DO NOTHING
            """;

    private static final String ANSWERED = """
            SELECT fingerprint, answer FROM idempotent_request WHERE account = :account AND key = :key
            """;

    private static final String ANSWER = """
            UPDATE idempotent_request SET answer = :answer::jsonb WHERE account = :account AND key = :key
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;

    IdempotentRequests(JdbcClient jdbc, PlatformTransactionManager transactions, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
        this.clock = clock;
    }

    /**
     * The outcome of {@code action}, or the answer given before to the same account, key and request. Without a key it
     * just runs the action in a transaction. A refusal rolls everything back.
     */
    public <T> Outcome<Replayable<T>> once(
            Caller caller, IdempotencyKey key, Object request, Class<T> answerType, Supplier<Outcome<T>> action) {
        Outcome<Replayable<T>> outcome = transaction.execute(status -> {
            var result = key.value() == null
                    ? action.get().map(value -> new Replayable<>(value, false))
                    : keyed(caller.account(), key.value(), request, answerType, action);
            if (!result.isDone()) {
                status.setRollbackOnly();
            }
            return result;
        });
        if (outcome == null) {
            throw new IllegalStateException("a transaction ended without an outcome");
        }
        return outcome;
    }

    private <T> Outcome<Replayable<T>> keyed(
            String account, String key, Object request, Class<T> answerType, Supplier<Outcome<T>> action) {
        var fingerprint = fingerprint(answerType, request);
        int reserved = jdbc.sql(RESERVE)
                .param("account", account)
                .param("key", key)
                .param("fingerprint", fingerprint)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (reserved == 0) {
            return earlier(account, key, fingerprint, answerType);
        }
        return action.get().map(value -> {
            jdbc.sql(ANSWER)
                    .param("account", account)
                    .param("key", key)
                    .param("answer", json.writeValueAsString(value))
                    .update();
            return new Replayable<>(value, false);
        });
    }

    private <T> Outcome<Replayable<T>> earlier(String account, String key, byte[] fingerprint, Class<T> answerType) {
        return jdbc.sql(ANSWERED)
                .param("account", account)
                .param("key", key)
                .query((row, number) -> MessageDigest.isEqual(row.getBytes("fingerprint"), fingerprint)
                        ? Outcome.done(new Replayable<>(json.readValue(row.getString("answer"), answerType), true))
                        : Outcome.<Replayable<T>>refused(Rejection.rule(
                                "request/idempotency-key-reused",
                                "Idempotency-Key",
                                "该 Idempotency-Key 已用于另一个内容不同的请求，请换一个新的键。")))
                .single();
    }

    private byte[] fingerprint(Class<?> answerType, Object request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(answerType.getName().getBytes(StandardCharsets.UTF_8));
            return digest.digest(json.writeValueAsBytes(request));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
