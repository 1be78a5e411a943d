package wangang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guessing passwords gets nobody far; here an account is locked after three wrong ones. */
class LockOutIT {

    private static final String WRONG = "a wrong password";
    private static final String REFUSED = "/login?error";
    private static final String WELCOME = "/login?welcome";
    private static final RunningIdentity IDENTITY = RunningIdentity.fresh();

    private final String person = Browser.registered(IDENTITY, "JOBSEEKER");

    @AfterAll
    static void stop() {
        IDENTITY.close();
    }

    @Test
    void threeWrongPasswordsLockTheAccountForHalfAMinute() {
        guessWrong(3);

        assertThat(signInLeadsTo(Browser.PASSWORD)).isEqualTo(REFUSED);
        IDENTITY.putClockForward(Duration.ofSeconds(20));
        assertThat(signInLeadsTo(Browser.PASSWORD)).isEqualTo(REFUSED);
        IDENTITY.putClockForward(Duration.ofSeconds(11));
        assertThat(signInLeadsTo(Browser.PASSWORD)).isEqualTo(WELCOME);
    }

    @Test
    void theNextLockIsTwiceAsLong() {
        guessWrong(3);
        IDENTITY.putClockForward(Duration.ofSeconds(31));
        guessWrong(1);

        IDENTITY.putClockForward(Duration.ofSeconds(31));
        assertThat(signInLeadsTo(Browser.PASSWORD)).isEqualTo(REFUSED);
        IDENTITY.putClockForward(Duration.ofSeconds(30));
        assertThat(signInLeadsTo(Browser.PASSWORD)).isEqualTo(WELCOME);
    }

    @Test
    void twoMistakesAreForgottenWithTheRightPassword() {
        for (int day = 0; day < 3; day++) {
            guessWrong(2);
            assertThat(signInLeadsTo(Browser.PASSWORD)).isEqualTo(WELCOME);
        }
    }

    @Test
    void guessesMadeAllAtOnceAreJudgedNoMoreThanOneByOne() {
        assertThat(AtOnce.run(30, () -> signInLeadsTo(WRONG))).isSubsetOf(REFUSED, "/login?busy");

        assertThat(Collections.frequency(auditedActions(), "login.failed")).isBetween(1, 3);
    }

    @Test
    void lockingOneAccountLocksNoOther() {
        guessWrong(3);

        var other = Browser.registered(IDENTITY, "JOBSEEKER");
        assertThat(Answers.locationOf(new Browser(IDENTITY).signIn(other, Browser.PASSWORD)))
                .isEqualTo(WELCOME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "no such name", "demo-employer", "", "zero\0byte", "'; DROP TABLE account; --"})
    void aNameThatCannotSignInLooksLikeAWrongPassword(String name) {
        var unknown = new Browser(IDENTITY).signIn(name, Browser.PASSWORD);
        var wrong = new Browser(IDENTITY).signIn(person, WRONG);

        assertThat(Answers.locationOf(unknown)).isEqualTo(REFUSED).isEqualTo(Answers.locationOf(wrong));
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(headerNames(unknown)).isEqualTo(headerNames(wrong));
    }

    @Test
    void whatIsLongerThanAPasswordCanBeIsNotCutToFit() {
        var longest = "zhong shan gong yuan ".repeat(4).substring(0, 72);
        IDENTITY.register("long.password", longest, "JOBSEEKER");

        assertThat(Answers.locationOf(new Browser(IDENTITY).signIn("long.password", longest + "more")))
                .isEqualTo(REFUSED);
        assertThat(Answers.locationOf(new Browser(IDENTITY).signIn("long.password", longest)))
                .isEqualTo(WELCOME);
    }

    @Test
    void everyAttemptIsInTheAuditLogOnce() {
        signInLeadsTo(WRONG);
        signInLeadsTo(Browser.PASSWORD);

        assertThat(auditedActions()).containsExactly("account.registered", "login.failed", "login.succeeded");
    }

    private void guessWrong(int times) {
        for (int guess = 0; guess < times; guess++) {
            assertThat(signInLeadsTo(WRONG)).isEqualTo(REFUSED);
        }
    }

    private String signInLeadsTo(String password) {
        return Answers.locationOf(new Browser(IDENTITY).signIn(person, password));
    }

    private List<String> auditedActions() {
        return IDENTITY.database()
                .sql("SELECT action FROM audit_entry JOIN account ON subject = account.id"
                        + " WHERE username = :username ORDER BY at, audit_entry.id")
                .param("username", person)
                .query((row, number) -> row.getString("action"))
                .list();
    }

    private static List<String> headerNames(HttpResponse<String> answer) {
        return answer.headers().map().keySet().stream().sorted().toList();
    }
}
