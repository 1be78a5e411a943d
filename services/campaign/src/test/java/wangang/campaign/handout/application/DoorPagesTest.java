package wangang.campaign.handout.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wangang.campaign.handout.domain.BoothSheet;
import wangang.campaign.handout.domain.DoorEntry;
import wangang.campaign.handout.domain.FairHeading;
import wangang.campaign.handout.domain.PersonSheet;
import wangang.campaign.handout.domain.RoomSign;

class DoorPagesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, DoorPages.PAGE - 1, DoorPages.PAGE, DoorPages.PAGE + 1, 3 * DoorPages.PAGE})
    void everybodyIsReadOnceInOrder(int people) {
        var numbers = new ArrayList<Integer>();
        new DoorPages(new CountingHandouts(people), UUID.randomUUID())
                .forEachRemaining(entry -> numbers.add(entry.number()));
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, people).boxed().toList());
    }

    @Test
    void aPageIsAskedForWhenTheOneBeforeIsRead() {
        var handouts = new CountingHandouts(2 * DoorPages.PAGE);
        var pages = new DoorPages(handouts, UUID.randomUUID());
        for (int read = 0; read < DoorPages.PAGE; read++) {
            pages.next();
        }
        assertThat(handouts.asked).isEqualTo(1);
        pages.next();
        assertThat(handouts.asked).isEqualTo(2);
    }

    /** Knows people numbered from 1 on, and nothing else. */
    private static final class CountingHandouts implements Handouts {

        private final int people;
        private int asked;

        CountingHandouts(int people) {
            this.people = people;
        }

        @Override
        public List<DoorEntry> door(UUID fair, int number, int limit) {
            asked++;
            return IntStream.rangeClosed(number + 1, Math.min(people, number + limit))
                    .mapToObj(one -> new DoorEntry(one, null, List.of(), null))
                    .toList();
        }

        @Override
        public int peopleAtDoor(UUID fair) {
            return people;
        }

        @Override
        public Optional<FairHeading> fair(UUID fair) {
            return Optional.empty();
        }

        @Override
        public Optional<UUID> registration(UUID fair, String account) {
            return Optional.empty();
        }

        @Override
        public Optional<PersonSheet> person(UUID registration) {
            return Optional.empty();
        }

        @Override
        public Optional<BoothSheet> booth(UUID booth) {
            return Optional.empty();
        }

        @Override
        public List<RoomSign> rooms(UUID fair) {
            return List.of();
        }
    }
}
