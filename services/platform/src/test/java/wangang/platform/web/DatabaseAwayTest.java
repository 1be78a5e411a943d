package wangang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class DatabaseAwayTest {

    static Stream<RuntimeException> failures() {
        return Stream.of(
                new CannotCreateTransactionException("Could not open JDBC Connection"),
                new DataAccessResourceFailureException("connection refused at 10.0.0.7"),
                new QueryTimeoutException("too slow"),
                new TransactionSystemException("JDBC rollback failed", new SQLException("connection is closed")));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aDatabaseThatGoesAwayAtAnyMomentIsA503ThatMayBeRepeated(RuntimeException failure) {
        var answer = MockMvcTester.of(
                        List.of(new Failing(failure)),
                        setup -> setup.setControllerAdvice(new ProblemHandler()).build())
                .get()
                .uri("/failing")
                .exchange();
        assertThat(answer).hasStatus(503).containsHeader("Retry-After");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("request/database-unavailable");
        assertThat(answer).bodyText().doesNotContain("JDBC").doesNotContain("10.0.0.7");
    }

    @RestController
    record Failing(RuntimeException failure) {

        @GetMapping("/failing")
        String fail() {
            throw failure;
        }
    }
}
