package wangang.portal.services;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** One call to a service, with the token of whoever is signed in; sent by {@link #into}. */
public final class Call {

    private final Service service;
    private final HttpMethod method;
    private final String path;
    private final Object[] variables;
    private final MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private @Nullable Object body;

    Call(Service service, HttpMethod method, String path, Object... variables) {
        this.service = service;
        this.method = method;
        this.path = path;
        this.variables = variables;
    }

    /** Left out where there is none. */
    public Call query(String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            query.add(name, value.toString());
        }
        return this;
    }

    public Call query(MultiValueMap<String, String> all) {
        all.forEach((name, values) -> values.forEach(value -> query(name, value)));
        return this;
    }

    public Call body(Object json) {
        this.body = json;
        headers.put(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE);
        return this;
    }

    public Call body(byte[] bytes, String type) {
        this.body = bytes;
        headers.put(HttpHeaders.CONTENT_TYPE, type);
        return this;
    }

    public Call accept(String type) {
        headers.put(HttpHeaders.ACCEPT, type);
        return this;
    }

    /** The version that the change was made of; without it the service refuses where it wants one. */
    public Call ifMatch(@Nullable String etag) {
        if (etag != null && !etag.isBlank()) {
            headers.put(HttpHeaders.IF_MATCH, etag);
        }
        return this;
    }

    /** The form's own key, so that sending it twice does it once. */
    public Call once(@Nullable String key) {
        headers.put(
                "Idempotency-Key",
                key == null || key.isBlank() ? UUID.randomUUID().toString() : key);
        return this;
    }

    public <T> Answer<T> into(Class<T> type) {
        return service.send(this, ParameterizedTypeReference.forType(type));
    }

    public <T> Answer<T> into(ParameterizedTypeReference<T> type) {
        return service.send(this, type);
    }

    /** For calls whose answer says no more than that it is done. */
    public Answer<String> done() {
        return service.send(this, ParameterizedTypeReference.forType(String.class));
    }

    HttpMethod method() {
        return method;
    }

    String path() {
        return path;
    }

    Object[] variables() {
        return variables;
    }

    MultiValueMap<String, String> query() {
        return query;
    }

    Map<String, String> headers() {
        return headers;
    }

    @Nullable
    Object body() {
        return body;
    }
}
