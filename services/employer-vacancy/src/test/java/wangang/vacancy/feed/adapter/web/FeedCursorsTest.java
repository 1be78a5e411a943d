package wangang.vacancy.feed.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import wangang.platform.web.RejectedException;
import wangang.vacancy.feed.domain.FeedCursor;
import wangang.vacancy.feed.domain.FeedPosition;

class FeedCursorsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final FeedCursor CURSOR = new FeedCursor(7, new FeedPosition(123_456_789_012L, 42), DAY);

    @Test
    void readsWhatItWrote() {
        assertThat(FeedCursors.decode(FeedCursors.encode(CURSOR))).isEqualTo(CURSOR);
        assertThat(FeedCursors.decode(null)).isNull();
    }

    @Test
    void noticesEveryWrongCharacter() {
        var text = FeedCursors.encode(CURSOR);
        for (int place = 0; place < text.length() - 1; place++) {
            var wrong = text.substring(0, place) + (text.charAt(place) == 'A' ? 'B' : 'A') + text.substring(place + 1);
            assertThatThrownBy(() -> FeedCursors.decode(wrong)).as(wrong).isInstanceOf(RejectedException.class);
        }
    }

    @Test
    void isTooOldAfterTheDaysThatClosingsAreKept() {
        assertThat(CURSOR.isTooOld(7, DAY.plusDays(90), 90)).isFalse();
        assertThat(CURSOR.isTooOld(7, DAY.plusDays(91), 90)).isTrue();
        assertThat(CURSOR.isTooOld(8, DAY, 90)).isTrue();
    }
}
