package wangang.portal.fair;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.portal.fair.Examples.booth;
import static wangang.portal.fair.Examples.id;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WishesTest {

    private final Wishes wishes = new Wishes(List.of(id(1), id(2), id(3)));

    @Test
    void movesABoothUpAndDown() {
        assertThat(wishes.up(id(3)).booths()).containsExactly(id(1), id(3), id(2));
        assertThat(wishes.down(id(1)).booths()).containsExactly(id(2), id(1), id(3));
    }

    @Test
    void leavesTheFirstFirstAndTheLastLast() {
        assertThat(wishes.up(id(1))).isEqualTo(wishes);
        assertThat(wishes.down(id(3))).isEqualTo(wishes);
    }

    @Test
    void movesNothingThatIsNotWished() {
        assertThat(wishes.up(id(9))).isEqualTo(wishes);
        assertThat(wishes.down(id(9))).isEqualTo(wishes);
    }

    @Test
    void addsAtTheEndAndOnlyOnce() {
        assertThat(wishes.add(id(4)).booths()).containsExactly(id(1), id(2), id(3), id(4));
        assertThat(wishes.add(id(2))).isEqualTo(wishes);
    }

    @Test
    void addsNoMoreThanTheServiceTakes() {
        var full = new Wishes(
                IntStream.range(0, Wishes.MOST).mapToObj(Examples::id).toList());

        assertThat(full.add(id(99))).isEqualTo(full);
    }

    @Test
    void dropsABooth() {
        assertThat(wishes.drop(id(2)).booths()).containsExactly(id(1), id(3));
    }

    @Test
    void keepsTheOrderOfWishAndNotThatOfTheFair() {
        var standing = List.of(booth(3, "A"), booth(1, "A"), booth(7, "B"));

        assertThat(wishes.of(standing)).extracting(Booth::boothId).containsExactly(id(1), id(3));
        assertThat(wishes.others(standing)).extracting(Booth::boothId).containsExactly(id(7));
    }

    @Test
    void hasEachBoothOnce() {
        assertThat(new Wishes(List.<UUID>of(id(1), id(1), id(2))).booths()).containsExactly(id(1), id(2));
    }
}
