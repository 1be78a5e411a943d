package wangang.portal.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparedPostTest {

    @Test
    void whatHasNoFormThatTheServiceReadsIsLeftOut() {
        var post =
                new ComparedPost("会".repeat(101), "软件工程师", "FULL_TIME", "BACHELOR", 61, "长宁区", "MONTHLY", 8_000, 9_000);

        assertThat(post.comparable()).isFalse();
        assertThat(post.minYears()).isNull();
        assertThat(post.region()).isNull();
        assertThat(post.subdistrict()).isNull();
    }

    @Test
    void aDistrictAndASubdistrictAreToldApart() {
        assertThat(in("310105").region()).isEqualTo("310105");
        assertThat(in("310105").subdistrict()).isNull();
        assertThat(in("310105005").subdistrict()).isEqualTo("310105005");
        assertThat(in("310105005").region()).isNull();
    }

    @Test
    void anOfferIsOneOnlyWhenBothEndsAreThereInTheirOrder() {
        assertThat(offering("MONTHLY", 8_000, 9_000).payMin()).isEqualTo(8_000);
        assertThat(offering("MONTHLY", 8_000, null).payMin()).isNull();
        assertThat(offering("MONTHLY", 9_000, 8_000).payMax()).isNull();
        assertThat(offering("MONTHLY", 0, 8_000).payMax()).isNull();
    }

    @Test
    void negotiablePayIsComparedByTheMonthWithoutAnOffer() {
        var post = offering("NEGOTIABLE", 8_000, 9_000);

        assertThat(post.payForm()).isEqualTo("MONTHLY");
        assertThat(post.payMin()).isNull();
    }

    private static ComparedPost in(String where) {
        return new ComparedPost("会计", null, null, null, null, where, null, null, null);
    }

    private static ComparedPost offering(String form, @Nullable Integer min, @Nullable Integer max) {
        return new ComparedPost("会计", null, null, null, null, null, form, min, max);
    }
}
