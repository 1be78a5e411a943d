package wangang.portal.employer.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BoardTest {

    @Test
    void standsInColumnsByStateAndEndedApart() {
        var board = Board.of(List.of(in("VIEWED"), in("RECEIVED"), in("WITHDRAWN"), in("VIEWED")));
        assertThat(board.columns().keySet()).containsExactly("RECEIVED", "VIEWED", "INTERVIEW", "OFFER", "HIRED");
        assertThat(board.columns().get("VIEWED")).hasSize(2);
        assertThat(board.ended()).hasSize(1);
    }

    @Test
    void isEmptyWithoutApplications() {
        assertThat(Board.of(List.of()).empty()).isTrue();
        assertThat(Board.of(List.of(in("REJECTED"))).empty()).isFalse();
    }

    @Test
    void goesStepByStepToTheHire() {
        assertThat(in("RECEIVED").next()).isEqualTo("VIEWED");
        assertThat(in("OFFER").next()).isEqualTo("HIRED");
        assertThat(in("HIRED").next()).isNull();
        assertThat(in("REJECTED").open()).isFalse();
    }

    private static Application in(String status) {
        return new Application(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), status, 3, null, null, null);
    }
}
