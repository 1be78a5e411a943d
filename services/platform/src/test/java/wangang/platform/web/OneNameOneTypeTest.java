package wangang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OneNameOneTypeTest {

    record Booth(Home.Place at) {}

    record Stand(Away.Place at, List<Home.Size> sizes, Away.Size size) {}

    interface Home {
        record Place(String street) {}

        enum Size {
            SMALL
        }
    }

    interface Away {
        record Place(double lat, double lon) {}

        enum Size {
            LARGE
        }
    }

    private final ModelConverters converters = new ModelConverters();

    @BeforeEach
    void add() {
        converters.addConverter(new OneNameOneType());
    }

    @Test
    void oneTypeMayBeDescribedTwice() {
        assertThat(described(Booth.class)).containsKeys("Booth", "Place");
        assertThat(described(Booth.class)).containsKeys("Booth", "Place");
    }

    @Test
    void twoTypesOfOneNameAreRefused() {
        described(Booth.class);
        assertThatThrownBy(() -> described(Stand.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Home$Place")
                .hasMessageContaining("Away$Place");
    }

    private Map<String, ?> described(Class<?> type) {
        return converters.resolveAsResolvedSchema(new AnnotatedType(type)).referencedSchemas;
    }
}
