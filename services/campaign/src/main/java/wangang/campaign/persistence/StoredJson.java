package wangang.campaign.persistence;

import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON in columns. What a newer version added is passed over, so that one that was rolled back reads its rows. */
@Component
public class StoredJson {

    private final JsonMapper json;

    StoredJson(JsonMapper json) {
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    public String write(Object value) {
        return json.writeValueAsString(value);
    }

    public <T> T read(String stored, Class<T> type) {
        return json.readValue(stored, type);
    }
}
