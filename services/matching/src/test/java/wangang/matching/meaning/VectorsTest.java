package wangang.matching.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

class VectorsTest {

    @Test
    void aByteANumberKeepsTheDirection() {
        var one = new float[] {0.3f, -0.6f, 0.1f};
        var other = new float[] {0.2f, 0.5f, -0.4f};
        double exact = Vectors.dot(Vectors.normalized(one), Vectors.normalized(other));

        assertThat(Vectors.cosine(Vectors.quantized(one), Vectors.quantized(other)))
                .isCloseTo(exact, offset(0.01));
    }

    @Test
    void nothingHasNoDirection() {
        var nothing = new byte[3];

        assertThat(Vectors.cosine(nothing, nothing)).isZero();
        assertThat(Vectors.quantized(new float[3])).isEqualTo(nothing);
        assertThat(Vectors.normalized(new float[3])).containsOnly(0f);
    }
}
