package wangang.matching.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wangang.matching.vocabulary.GeoPosition;

class TravelTimesTest {

    private static final Metro METRO = Metro.fromClassPath("/wangang/matching/travel/shanghai_metro_osm.csv");
    private static final TravelTimes TIMES = TravelTimes.shipped();

    /** From door to door between stations, as maps of the city give them. */
    @ParameterizedTest
    @CsvSource({
        "中山公园, 人民广场, 20",
        "徐家汇, 人民广场, 18",
        "淞虹路, 静安寺, 26",
        "娄山关路, 陆家嘴, 30",
        "莘庄, 人民广场, 40",
        "虹桥火车站, 浦东1号2号航站楼, 92",
        "中山公园, 虹口足球场, 27",
        "嘉定北, 徐家汇, 58",
        "江苏路, 交通大学, 9",
    })
    void takesAboutAsLongAsMapsSay(String from, String to, int minutes) {
        assertThat((double) TIMES.minutes(station(from), station(to))).isCloseTo(minutes, within(minutes * 0.3));
    }

    @Test
    void namesStationsInWalkingDistanceOnceWithAllTheirLines() {
        var station = station("中山公园");

        assertThat(TIMES.stationsNear(station, 25, 2)).first().satisfies(near -> {
            assertThat(near.name()).isEqualTo("中山公园");
            assertThat(near.lines()).containsExactlyInAnyOrder("2号线", "3号线", "4号线");
            assertThat(near.walkingMinutes()).isZero();
        });
        assertThat(TIMES.stationsNear(station, 25, 2))
                .hasSizeLessThanOrEqualTo(2)
                .allSatisfy(near -> assertThat(near.walkingMinutes()).isLessThanOrEqualTo(25));
        assertThat(TIMES.stationsNear(new GeoPosition(31.6, 121.9), 25, 2)).isEmpty();
    }

    @Test
    void walksWhereThatIsQuicker() {
        var here = new GeoPosition(31.2180, 121.4160);
        var there = new GeoPosition(31.2225, 121.4160);

        assertThat(TIMES.minutes(here, here)).isZero();
        assertThat(TIMES.minutes(here, there)).isBetween(8, 10);
    }

    @Test
    void reachesEveryStationFromEveryOther() {
        for (int from = 0; from < METRO.stations().size(); from++) {
            for (int to = 0; to < METRO.stations().size(); to++) {
                assertThat(METRO.minutes(from, to)).isLessThan(240).isCloseTo(METRO.minutes(to, from), within(0.01));
            }
        }
    }

    @Test
    void circlesHoldExactlyWhatIsReachedInTime() {
        var random = new Random(3);
        var reach = TIMES.from(new GeoPosition(31.2180, 121.4160));
        for (int minutes : new int[] {10, 15, 30, 45, 60}) {
            var circles = reach.circles(minutes);
            for (int round = 0; round < 500; round++) {
                var place = new GeoPosition(31.0 + random.nextDouble() * 0.5, 121.2 + random.nextDouble() * 0.5);
                boolean inside =
                        circles.stream().anyMatch(circle -> circle.centre().kilometresTo(place) <= circle.kilometres());
                assertThat(inside).isEqualTo(reach.minutesTo(place) <= minutes);
            }
        }
    }

    @Test
    void oneWayTakesAsLongAsAmongAllThatAreReached() {
        var random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            var from = somewhere(random);
            var to = somewhere(random);
            assertThat(TIMES.minutes(from, to)).isEqualTo(TIMES.from(from).minutesTo(to));
        }
    }

    private static GeoPosition somewhere(Random random) {
        return new GeoPosition(30.9 + random.nextDouble() * 0.6, 121.1 + random.nextDouble() * 0.8);
    }

    @Test
    void staysWithinTheBoundsOfAQuery() {
        var reach = TIMES.from(new GeoPosition(31.2346, 121.4704));

        assertThat(reach.circles(30).size()).isLessThan(150);
        assertThat(reach.circles(60).size()).isLessThan(400);
        assertThat(TIMES.from(new GeoPosition(40, 116)).circles(30)).hasSize(1);
    }

    private static GeoPosition station(String name) {
        return METRO.stations().stream()
                .filter(station -> station.name().equals(name))
                .findFirst()
                .orElseThrow()
                .place();
    }
}
