package wangang.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.meaning.Likeness;
import wangang.matching.meaning.MeaningModel;

class IndexFormTest {

    private static final long OF_THE_REVISION = 2_824_204_224L;

    @Test
    void aChangeOfTheFormRaisesItsRevision() {
        assertThat(IndexForm.checksum())
                .as("mappings or occupation_space.bin have changed: raise REVISION and put the new checksum here")
                .isEqualTo(OF_THE_REVISION);
    }

    @Test
    void bothIndicesHaveRoomForTheVectors() throws IOException {
        int length = new Likeness(MeaningModel.shippedSpace()).length();
        for (var subject : Subject.values()) {
            try (var mapping = subject.openMapping()) {
                assertThat(JsonMapper.shared()
                                .readTree(mapping)
                                .at("/properties/nearness/dims")
                                .asInt())
                        .isEqualTo(length);
            }
        }
    }
}
