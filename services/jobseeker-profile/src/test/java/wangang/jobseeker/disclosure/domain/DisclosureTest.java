package wangang.jobseeker.disclosure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wangang.jobseeker.file.domain.JobseekerId;

class DisclosureTest {

    private static final Instant GRANTED = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant LATER = GRANTED.plusSeconds(60);
    private static final UUID EMPLOYER = UUID.randomUUID();

    private final UUID application = UUID.randomUUID();
    private final JobseekerId person = JobseekerId.next(GRANTED);

    @ParameterizedTest
    @ValueSource(strings = {"RECEIVED", "VIEWED", "INTERVIEW", "OFFER", "HIRED", "SOMETHING_NEW"})
    void isLiveWhileTheApplicationGoesOn(String status) {
        assertThat(first(told(1, status)).isLive()).isTrue();
    }

    @Test
    void endsWhenTheApplicationIsWithdrawn() {
        assertThat(first(told(1, "RECEIVED")).follow(told(2, "WITHDRAWN")))
                .hasValueSatisfying(ended -> assertThat(ended.endedBy()).isEqualTo(Ending.WITHDRAWAL));
    }

    @Test
    void endsWhenTheApplicationIsRejected() {
        assertThat(first(told(1, "RECEIVED")).follow(told(2, "REJECTED")))
                .hasValueSatisfying(ended -> assertThat(ended.endedBy()).isEqualTo(Ending.REJECTION));
    }

    @Test
    void isEndedFromTheStartWhenTheEndIsToldFirst() {
        var ended = first(told(5, "WITHDRAWN"));
        assertThat(ended.isLive()).isFalse();
        assertThat(ended.follow(told(1, "RECEIVED"))).isEmpty();
    }

    @Test
    void dropsWhatItHasSeen() {
        assertThat(first(told(3, "VIEWED")).follow(told(3, "VIEWED"))).isEmpty();
    }

    @Test
    void staysEndedByThePersonWhateverTheEmployerDoesNext() {
        var ended = first(told(1, "RECEIVED")).end(LATER, Ending.PERSON);
        assertThat(ended.follow(told(2, "INTERVIEW"))).hasValueSatisfying(after -> {
            assertThat(after.endedBy()).isEqualTo(Ending.PERSON);
            assertThat(after.endedAt()).isEqualTo(LATER);
        });
    }

    @Test
    void isEndedWhenGrantedBeforeThePersonEndedAllButToldAfter() {
        assertThat(Disclosure.from(told(1, "RECEIVED"), Optional.of(LATER)).endedBy())
                .isEqualTo(Ending.PERSON);
    }

    @Test
    void isLiveWhenGrantedAnewAfterThePersonEndedAll() {
        assertThat(Disclosure.from(told(1, "RECEIVED"), Optional.of(GRANTED.minusSeconds(1)))
                        .isLive())
                .isTrue();
    }

    @Test
    void needsAConsentThatNamesTheEmployer() {
        var misnamed = new ToldApplication(
                application,
                1,
                UUID.randomUUID(),
                EMPLOYER,
                person,
                "RECEIVED",
                UUID.randomUUID(),
                "1",
                GRANTED,
                GRANTED);
        assertThat(misnamed.consentNamesTheEmployer()).isFalse();
        assertThat(told(1, "RECEIVED").consentNamesTheEmployer()).isTrue();
    }

    private static Disclosure first(ToldApplication told) {
        return Disclosure.from(told, Optional.empty());
    }

    private ToldApplication told(long version, String status) {
        return new ToldApplication(
                application, version, UUID.randomUUID(), EMPLOYER, person, status, EMPLOYER, "1", GRANTED, LATER);
    }
}
