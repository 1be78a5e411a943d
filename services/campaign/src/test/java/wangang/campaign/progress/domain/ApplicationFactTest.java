package wangang.campaign.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import wangang.campaign.market.domain.VacancyId;

class ApplicationFactTest {

    private static final UUID ID = UUID.randomUUID();
    private static final VacancyId VACANCY = new VacancyId(UUID.randomUUID());
    private static final Instant SUBMITTED = Instant.parse("2026-11-23T01:00:00Z");
    private static final List<ApplicationFact> TOLD =
            List.of(told("RECEIVED", 0), told("VIEWED", 1), told("INTERVIEW", 2), told("OFFER", 3), told("HIRED", 4));

    @Test
    void aLaterStepProvesTheEarlierOnes() {
        var hired = told("HIRED", 4);
        assertThat(hired.interviewAt()).isNotNull();
        assertThat(hired.offerAt()).isNotNull();
    }

    @Test
    void aRejectionForgetsNoStep() {
        var known = told("INTERVIEW", 2).join(told("REJECTED", 5));
        assertThat(known.interviewAt()).isEqualTo(at(2));
        assertThat(known.offerAt()).isNull();
    }

    @Test
    void orderAndRepetitionChangeNothing() {
        var expected = new ApplicationFact(ID, VACANCY, SUBMITTED, at(2), at(3), at(4));
        var random = new Random(7);
        for (int round = 0; round < 1_000; round++) {
            var told = new ArrayList<>(TOLD);
            told.addAll(TOLD);
            Collections.shuffle(told, random);
            assertThat(told.stream().reduce(ApplicationFact::join)).contains(expected);
        }
    }

    private static ApplicationFact told(String status, int minutes) {
        return ApplicationFact.of(ID, VACANCY, SUBMITTED, status, at(minutes));
    }

    private static Instant at(int minutes) {
        return SUBMITTED.plusSeconds(60L * minutes);
    }
}
