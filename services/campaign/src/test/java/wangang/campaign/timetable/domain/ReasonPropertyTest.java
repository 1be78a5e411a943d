package wangang.campaign.timetable.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wangang.campaign.timetable.domain.GeneratedFair.Shape;

/** What a reason says is so. */
class ReasonPropertyTest {

    private static final int FAIRS = 2_500;

    @ParameterizedTest
    @EnumSource
    void everyReasonIsTrue(Shape shape) {
        LongStream.range(0, FAIRS).forEach(seed -> {
            var day = GeneratedFair.of(shape, seed);
            var timetable = Scheduling.timetable(day);
            var looked = new Looked(day, timetable.interviews(), 0);
            assertThat(timetable.unmet()).allMatch(looked::isTrue);
        });
    }
}
