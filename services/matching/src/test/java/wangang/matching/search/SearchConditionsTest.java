package wangang.matching.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SearchConditionsTest {

    @Test
    void theApiDocumentsDescribeEveryConditionThatIsRead() {
        assertThat(Arrays.stream(SearchConditions.class.getAnnotationsByType(Parameter.class))
                        .map(Parameter::name))
                .containsExactlyInAnyOrderElementsOf(SearchParameters.KNOWN);
    }
}
