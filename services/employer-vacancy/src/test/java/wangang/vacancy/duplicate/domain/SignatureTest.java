package wangang.vacancy.duplicate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    private static final int LONG_AS_A_POSTING = 450;
    private static final int PAIRS = 400;

    private final Random random = new Random(1997);

    @Test
    void isTheSameOnEveryMachine() {
        var signature = Signature.of("java后端开发工程师岗位职责负责订单系统的设计与开发");
        assertThat(Arrays.hashCode(signature.bytes())).isEqualTo(38714011);
        assertThat(Arrays.hashCode(signature.bands())).isEqualTo(-1675393199);
    }

    @Test
    void comesBackFromItsBytes() {
        var signature = Signature.of(text());
        assertThat(Signature.ofBytes(signature.bytes())).isEqualTo(signature).hasSameHashCodeAs(signature);
        assertThat(signature.bytes()).hasSize(256);
    }

    @Test
    void aShortTextIsLikeItselfAndNoOther() {
        assertThat(Signature.of("会计").likeness(Signature.of("会计"))).isEqualTo(1);
        assertThat(Signature.of("会计").likeness(Signature.of("保安"))).isZero();
        assertThat(Signature.of("").likeness(Signature.of(""))).isEqualTo(1);
    }

    /** The mean over many pairs is the Jaccard index itself, the spread what Broder says: √(j(1−j)/64). */
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.7, 0.9, 0.97})
    void estimatesTheShareInCommon(double wanted) {
        var errors = IntStream.range(0, PAIRS)
                .mapToDouble(_ -> {
                    var text = text();
                    var other = edited(text, wanted);
                    return Signature.of(text).likeness(Signature.of(other)) - jaccard(text, other);
                })
                .toArray();
        double mean = Arrays.stream(errors).average().orElseThrow();
        double spread = Math.sqrt(
                Arrays.stream(errors).map(error -> error * error).average().orElseThrow());
        assertThat(mean).isCloseTo(0, within(0.01));
        assertThat(spread).isLessThan(1.3 * Math.sqrt(wanted * (1 - wanted) / Signature.FUNCTIONS));
    }

    @Test
    void whatIsNineTenthsAlikeSharesABand() {
        for (int pair = 0; pair < PAIRS; pair++) {
            var text = text();
            var one = Signature.of(text);
            var other = Signature.of(edited(text, 0.93));
            if (one.likeness(other) >= 0.9) {
                assertThat(bandsInCommon(one, other)).isPositive();
            }
        }
    }

    @Test
    void whatIsHalfAlikeSeldomSharesABand() {
        long shared = IntStream.range(0, PAIRS)
                .filter(_ -> {
                    var text = text();
                    return bandsInCommon(Signature.of(text), Signature.of(edited(text, 0.5))) > 0;
                })
                .count();
        assertThat(shared).isLessThan(PAIRS / 10);
    }

    private static long bandsInCommon(Signature one, Signature other) {
        var bands = Arrays.stream(other.bands()).boxed().collect(Collectors.toSet());
        return Arrays.stream(one.bands()).filter(bands::contains).count();
    }

    /** Of three thousand usual characters. */
    private String text() {
        return random.ints(LONG_AS_A_POSTING, 0x4E00, 0x4E00 + 3_000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** One stretch is written anew, so long that about {@code wanted} stays in common. */
    private String edited(String text, double wanted) {
        int anew = (int) Math.round(text.length() * (1 - wanted) / (1 + wanted));
        int from = random.nextInt(text.length() - anew);
        return text.substring(0, from) + text().substring(0, anew) + text.substring(from + anew);
    }

    private static double jaccard(String one, String other) {
        var common = shingles(one);
        common.retainAll(shingles(other));
        var all = shingles(one);
        all.addAll(shingles(other));
        return (double) common.size() / all.size();
    }

    private static Set<String> shingles(String text) {
        return IntStream.rangeClosed(0, text.length() - 4)
                .mapToObj(from -> text.substring(from, from + 4))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
