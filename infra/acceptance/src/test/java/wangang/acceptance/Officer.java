package wangang.acceptance;

import java.util.UUID;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Call;
import wangang.demodata.http.Role;

/** An officer of the whole district. */
record Officer(Platform platform, String token) {

    static Officer on(Platform platform) {
        return new Officer(platform, platform.tokens().of(UUID.randomUUID().toString(), Role.OFFICER));
    }

    JsonNode does(String action, Call call) {
        return platform.expect(action, call.bearing(token)).json();
    }

    /** @param thing as it was last answered, so that nobody else's change is overwritten */
    JsonNode moves(String action, JsonNode thing, Call call) {
        return does(action, call.with("If-Match", versionOf(thing)));
    }

    static String versionOf(JsonNode thing) {
        return "\"" + thing.path("version").asLong(0) + "\"";
    }
}
