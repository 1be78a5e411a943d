package wangang.documentation.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FieldsTest {

    private static final String SCHEMA = """
            {"required": ["goods"], "properties": {"goods": {"$ref": "#/$defs/goods"}, "note": {"type": "string"}},
             "$defs": {"goods": {"type": "array", "maxItems": 3, "description": "What stands there.",
               "items": {"type": "object", "properties": {
                 "weight": {"type": "integer", "minimum": 1, "description": "Grams."}}}}}}""";

    private final Fields fields = new Fields(JsonMapper.shared().readTree(SCHEMA));

    @Test
    void listsNestedFieldsByTheirPathWithTypeAndBounds() {
        assertThat(fields.rows())
                .contains(
                        List.of("`goods`", "list of object, up to 3 items", "yes", "What stands there."),
                        List.of("`goods[].weight`", "integer, at least 1", "no", "Grams."));
    }

    @Test
    void namesTheFieldsThatNobodyDescribed() {
        assertThat(fields.undescribed()).containsExactly("note");
    }
}
