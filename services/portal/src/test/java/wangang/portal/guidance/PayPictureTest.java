package wangang.portal.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wangang.portal.guidance.PayGuidance.Quantiles;

class PayPictureTest {

    private static final Quantiles PAY = new Quantiles(6_000, 8_000, 10_000, 12_000, 16_000);

    @Test
    void placesAreInTheOrderOfTheAmounts() {
        var picture = PayPicture.of(PAY, 9_000, 13_000);
        var offer = picture.offer();

        assertThat(picture.tail().from()).isLessThan(picture.half().from());
        assertThat(picture.median()).isBetween(picture.half().from(), end(picture.half()));
        assertThat(end(picture.half())).isLessThan(end(picture.tail()));
        assertThat(offer).isNotNull();
        assertThat(offer.from()).isBetween(picture.half().from(), picture.median());
        assertThat(offer.text()).isEqualTo("9,000–13,000");
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "6000, 6000", "16000, 900000", "90000000, 100000000"})
    void anOfferFarBeyondIsSeenAtTheEdge(int min, int max) {
        var offer = PayPicture.of(PAY, min, max).offer();

        assertThat(offer).isNotNull();
        assertThat(offer.from()).isBetween(0L, (long) PayPicture.WIDTH);
        assertThat(offer.length()).isPositive();
        assertThat(end(offer)).isLessThanOrEqualTo(PayPicture.WIDTH);
    }

    @Test
    void vacanciesThatAllPayTheSameHaveAPictureToo() {
        var picture = PayPicture.of(new Quantiles(8_000, 8_000, 8_000, 8_000, 8_000), null, null);

        assertThat(picture.half().length()).isPositive();
        assertThat(picture.offer()).isNull();
    }

    private static long end(PayPicture.Stretch stretch) {
        return stretch.from() + stretch.length();
    }
}
