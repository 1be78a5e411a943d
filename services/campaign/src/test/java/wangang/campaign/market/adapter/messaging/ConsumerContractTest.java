package wangang.campaign.market.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import wangang.campaign.reference.domain.ReferenceTables;
import wangang.platform.messaging.IncomingEvent;
import wangang.testsupport.messaging.Examples;

/** Reads every published example of the events that replicas are made of. */
class ConsumerContractTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ReferenceTables TABLES = new ReferenceTables();

    static Stream<IncomingEvent> employers() {
        return Examples.of("employer").map(IncomingEvent::of);
    }

    static Stream<IncomingEvent> vacancies() {
        return Examples.of("vacancy").map(IncomingEvent::of);
    }

    @ParameterizedTest
    @MethodSource("employers")
    void readsEveryEmployer(IncomingEvent event) {
        var employer = event.dataAs(JSON, EmployerState.class).told();
        assertThat(employer.id().value()).isEqualTo(event.subject());
        assertThat(employer.version()).isEqualTo(event.version());
        assertThat(TABLES.isSubdistrict(employer.subdistrictCode())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("vacancies")
    void readsEveryVacancy(IncomingEvent event) {
        var vacancy = event.dataAs(JSON, VacancyState.class).told(TABLES);
        assertThat(vacancy.id().value()).isEqualTo(event.subject());
        assertThat(vacancy.version()).isEqualTo(event.version());
        assertThat(vacancy.trade()).isEqualTo("I");
        assertThat(vacancy.isOpen()).isEqualTo(vacancy.closedAt() == null);
    }
}
