package wangang.vacancy.employer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.testing.CreditCodes;

class EmployerTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final EmployerProfile PROFILE =
            new EmployerProfile("示例单位", EmployerKind.PRIVATE, "6513", "310105005", "长宁路 1 号", null);

    @ParameterizedTest
    @CsvSource({"PENDING, VERIFIED REFUSED", "VERIFIED, SUSPENDED", "REFUSED, VERIFIED", "SUSPENDED, VERIFIED"})
    void onlyTheseDecisionsArePossible(EmployerStatus status, String possible) {
        for (var decision : EnumSet.allOf(Decision.class)) {
            assertThat(employer(status).decide(decision, "理由", NOW).isDone())
                    .as(status + " " + decision)
                    .isEqualTo(possible.contains(decision.name()));
        }
    }

    @Test
    void refusingNeedsAReason() {
        assertThat(codeOf(employer(EmployerStatus.PENDING).decide(Decision.REFUSED, null, NOW)))
                .isEqualTo("employer/reason-missing");
    }

    @ParameterizedTest
    @EnumSource(EmployerStatus.class)
    void aNewNameNeverStaysVerified(EmployerStatus status) {
        var before = employer(status);
        var renamed = new EmployerProfile("另一单位", EmployerKind.PRIVATE, "6513", "310105005", "长宁路 1 号", null);
        var after = done(before.change(before.creditCode(), renamed, NOW));
        assertThat(after.status()).isNotEqualTo(EmployerStatus.VERIFIED);
        assertThat(after.version()).isEqualTo(before.version() + 1);
    }

    @Test
    void aNewAddressChangesNoStanding() {
        var before = employer(EmployerStatus.VERIFIED);
        var moved = new EmployerProfile("示例单位", EmployerKind.PRIVATE, "6513", "310105001", "长宁路 2 号", "新址");
        assertThat(done(before.change(before.creditCode(), moved, NOW)).isVerified())
                .isTrue();
    }

    @Test
    void theCreditCodeStaysForEver() {
        var before = employer(EmployerStatus.PENDING);
        var other = CreditCode.of(CreditCodes.next()).orElseThrow();
        assertThat(codeOf(before.change(other, PROFILE, NOW))).isEqualTo("employer/credit-code-fixed");
    }

    private static Employer employer(EmployerStatus status) {
        var code = CreditCode.of(CreditCodes.next()).orElseThrow();
        return new Employer(
                new EmployerId(UUID.randomUUID()),
                "account",
                code,
                PROFILE,
                status,
                null,
                Responsiveness.UNKNOWN,
                4,
                NOW,
                NOW);
    }

    private static Employer done(Outcome<EmployerEvent> outcome) {
        return switch (outcome) {
            case Outcome.Done<EmployerEvent>(var event) -> event.after();
            case Outcome.Refused<EmployerEvent> refused -> throw new AssertionError(refused);
        };
    }

    private static @Nullable String codeOf(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var rejections)
                ? rejections.stream().map(Rejection::code).findFirst().orElse(null)
                : null;
    }
}
