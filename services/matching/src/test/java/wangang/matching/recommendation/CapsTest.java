package wangang.matching.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CapsTest {

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();
    private final Set<UUID> everybody = Set.of(first, second, third);

    @Test
    void theBestAreToldUpToTheVacancysCap() {
        assertThat(chosen(new Caps(2, 10), Map.of(), Set.of(), everybody)).containsExactly(first, second);
    }

    @Test
    void whoHadTheDaysShareMakesRoomForTheNext() {
        assertThat(chosen(new Caps(2, 3), Map.of(first, 3, second, 2), Set.of(), everybody))
                .containsExactly(second, third);
    }

    @Test
    void whoKnowsOrMayNotBeToldIsLeftOut() {
        assertThat(chosen(new Caps(3, 3), Map.of(), Set.of(first), Set.of(first, third)))
                .containsExactly(third);
    }

    @Test
    void nobodyIsToldTwiceAtOnce() {
        assertThat(new Caps(5, 5).choose(pushes(first, first), Map.of(), Set.of(), everybody))
                .hasSize(1);
    }

    private List<UUID> chosen(Caps caps, Map<UUID, Integer> today, Set<UUID> known, Set<UUID> reachable) {
        return caps.choose(pushes(first, second, third), today, known, reachable).stream()
                .map(Push::jobseekerId)
                .toList();
    }

    private static List<Push> pushes(UUID... people) {
        return Stream.of(people)
                .map(person -> new Push(person, List.of("理由"), null, null, false))
                .toList();
    }
}
