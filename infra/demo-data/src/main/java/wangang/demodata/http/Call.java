package wangang.demodata.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request to the gateway; a body that is text is sent as it is, anything else as JSON. */
public record Call(String method, String path, @Nullable Object body, Map<String, String> headers) {

    private static final Set<String> REPEATABLE = Set.of("GET", "PUT", "DELETE");

    public static Call get(String path) {
        return new Call("GET", path, null, Map.of());
    }

    public static Call post(String path, @Nullable Object body) {
        return new Call("POST", path, body, Map.of());
    }

    public static Call put(String path, Object body) {
        return new Call("PUT", path, body, Map.of());
    }

    public static Call delete(String path) {
        return new Call("DELETE", path, null, Map.of());
    }

    public Call with(String header, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Call(method, path, body, Map.copyOf(all));
    }

    public Call bearing(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /** Whether sending it twice does no more than sending it once. */
    boolean isRepeatable() {
        return REPEATABLE.contains(method)
                || headers.containsKey("Idempotency-Key")
                || path.equals("/api/vacancies/import")
                || path.equals("/oauth2/token")
                || path.equals("/accounts/demo-tokens");
    }
}
