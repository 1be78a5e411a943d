package wangang.vacancy.posting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.employer.domain.EmployerStatus;
import wangang.vacancy.posting.domain.VacancyEvent.Aged;
import wangang.vacancy.posting.domain.VacancyEvent.Changed;
import wangang.vacancy.posting.domain.VacancyEvent.Confirmed;
import wangang.vacancy.posting.domain.VacancyEvent.Drafted;
import wangang.vacancy.posting.domain.VacancyEvent.Expired;
import wangang.vacancy.posting.domain.VacancyEvent.Filled;
import wangang.vacancy.posting.domain.VacancyEvent.Published;
import wangang.vacancy.posting.domain.VacancyEvent.Withdrawn;
import wangang.vacancy.reference.domain.ReferenceTables;
import wangang.vacancy.testing.VacancyBuilder;

class VacancyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final PublicationPolicy POLICY = new PublicationPolicy(new ReferenceTables(), TODAY);

    @Test
    void publishesADraftOfAVerifiedEmployer() {
        var published = happened(draft(2).publish(POLICY, EmployerStatus.VERIFIED, NOW));
        assertThat(published).isInstanceOf(Published.class);
        assertThat(published.after().version()).isEqualTo(2);
        assertThat(published.after().publishedAt()).isEqualTo(NOW);
    }

    @Test
    void refusesAnUnverifiedEmployer() {
        assertThat(code(draft(2).publish(POLICY, EmployerStatus.PENDING, NOW)))
                .isEqualTo("vacancy/employer-not-verified");
    }

    @Test
    void publishesOnce() {
        assertThat(code(published(2).publish(POLICY, EmployerStatus.VERIFIED, NOW)))
                .isEqualTo("vacancy/already-published");
    }

    @Test
    void aDraftChangesWithoutTellingAnybody() {
        assertThat(happened(draft(2).change(terms(5), POLICY, EmployerStatus.PENDING, NOW)))
                .isInstanceOf(Drafted.class);
    }

    @Test
    void aPublishedOneKeepsTheRulesOfPublication() {
        assertThat(happened(published(2).change(terms(5), POLICY, EmployerStatus.VERIFIED, NOW)))
                .isInstanceOf(Changed.class);
        assertThat(code(published(2).change(terms(5), POLICY, EmployerStatus.PENDING, NOW)))
                .isEqualTo("vacancy/employer-not-verified");
    }

    @Test
    void closedIsClosed() {
        var withdrawn = happened(published(2).withdraw("计划取消", NOW)).after();
        assertThat(code(withdrawn.change(terms(5), POLICY, EmployerStatus.VERIFIED, NOW)))
                .isEqualTo("vacancy/closed");
        assertThat(code(withdrawn.publish(POLICY, EmployerStatus.VERIFIED, NOW)))
                .isEqualTo("vacancy/closed");
        assertThat(code(withdrawn.fill(NOW))).isEqualTo("vacancy/closed");
        assertThat(code(withdrawn.resume(TODAY, NOW))).isEqualTo("vacancy/closed");
    }

    @Test
    void aDraftCannotBeClosed() {
        assertThat(code(draft(2).fill(NOW))).isEqualTo("vacancy/not-published");
    }

    @Test
    void theLastHireFillsIt() {
        var first = happened(published(2).hire(NOW));
        assertThat(first).isInstanceOf(Changed.class);
        assertThat(first.after().remainingOpenings()).isEqualTo(1);
        var last = happened(first.after().hire(NOW));
        assertThat(last).isInstanceOf(Filled.class);
        assertThat(last.after().isClosedBy(ClosingCause.HIRED)).isTrue();
        assertThat(code(last.after().hire(NOW))).isEqualTo("vacancy/no-openings-left");
    }

    @Test
    void aHireAfterClosingStillCounts() {
        var withdrawn = happened(published(2).withdraw(null, NOW)).after();
        var hired = happened(withdrawn.hire(NOW)).after();
        assertThat(hired.status()).isEqualTo(VacancyStatus.WITHDRAWN);
        assertThat(hired.remainingOpenings()).isEqualTo(1);
    }

    @Test
    void openingsCannotFallToTheHires() {
        var hired = happened(published(2).hire(NOW)).after();
        assertThat(code(hired.change(terms(1), POLICY, EmployerStatus.VERIFIED, NOW)))
                .isEqualTo("vacancy/openings-below-hires");
    }

    @Test
    void expiresWhenItsLastDayIsOver() {
        var last = published(2).terms().validUntil();
        assertThat(code(published(2).expire(last, NOW))).isEqualTo("vacancy/still-valid");
        assertThat(happened(published(2).expire(last.plusDays(1), NOW))).isInstanceOf(Expired.class);
    }

    @Test
    void aSuspensionClosesAndItsEndOpens() {
        var suspended = happened(published(2).suspend(NOW));
        assertThat(suspended).isInstanceOf(Withdrawn.class);
        assertThat(happened(suspended.after().resume(TODAY, NOW))).isInstanceOf(Published.class);
        assertThat(happened(suspended.after().resume(TODAY.plusYears(1), NOW))).isInstanceOf(Expired.class);
    }

    private static VacancyTerms terms(int openings) {
        return VacancyTerms.passedBefore(
                VacancyBuilder.aVacancyOn(TODAY).withOpenings(openings).form().trimmed());
    }

    private static Vacancy draft(int openings) {
        return Vacancy.draft(VacancyId.next(NOW), new EmployerId(UUID.randomUUID()), terms(openings), NOW);
    }

    @Test
    void aWordKeepsTheVersionUnlessItHadSunk() {
        var later = NOW.plus(Duration.ofDays(22));
        var vacancy = published(2);
        var confirmed = happened(vacancy.confirm(later));
        assertThat(confirmed).isInstanceOf(Confirmed.class);
        assertThat(confirmed.after().version()).isEqualTo(vacancy.version());
        assertThat(confirmed.after().activity()).isEqualTo(new Activity(later, false));

        var sunk = happened(vacancy.sink(NOW.plusSeconds(1), later));
        assertThat(sunk).isInstanceOf(Aged.class);
        assertThat(sunk.after().activity()).isEqualTo(new Activity(NOW, true));
        assertThat(sunk.after().version()).isEqualTo(vacancy.version() + 1);
        var risen = happened(sunk.after().confirm(later));
        assertThat(risen).isInstanceOf(Aged.class);
        assertThat(risen.after().activity().stale()).isFalse();
    }

    @Test
    void onlyWhatHasSunkLapses() {
        var later = NOW.plus(Duration.ofDays(40));
        assertThat(code(published(2).lapse(later, later))).isEqualTo("vacancy/still-fresh");
        assertThat(code(published(2).sink(NOW, later))).isEqualTo("vacancy/still-fresh");
        var sunk = happened(published(2).sink(later, later)).after();
        var closed = happened(sunk.lapse(later, later)).after();
        assertThat(closed.status()).isEqualTo(VacancyStatus.EXPIRED);
        assertThat(closed.isClosedBy(ClosingCause.UNCONFIRMED)).isTrue();
        assertThat(code(closed.confirm(later))).isEqualTo("vacancy/closed");
    }

    private static Vacancy published(int openings) {
        return happened(draft(openings).publish(POLICY, EmployerStatus.VERIFIED, NOW))
                .after();
    }

    private static VacancyEvent happened(Outcome<VacancyEvent> outcome) {
        return switch (outcome) {
            case Outcome.Done<VacancyEvent>(var event) -> event;
            case Outcome.Refused<VacancyEvent> refused -> throw new AssertionError(refused);
        };
    }

    private static @Nullable String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var rejections)
                ? rejections.stream().map(Rejection::code).findFirst().orElse(null)
                : null;
    }
}
