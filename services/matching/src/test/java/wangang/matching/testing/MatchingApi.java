package wangang.matching.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import wangang.testsupport.http.Answer;
import wangang.testsupport.http.Api;

/** Calls the service as one caller, and searches. */
public final class MatchingApi extends Api {

    MatchingApi(int port, @Nullable String token) {
        super(port, token);
    }

    /** Searches with {@code name, value} pairs. */
    public Answer search(String... parameters) {
        var query = new StringBuilder();
        for (int index = 0; index < parameters.length; index += 2) {
            query.append(query.isEmpty() ? "?" : "&")
                    .append(parameters[index])
                    .append("=")
                    .append(URLEncoder.encode(parameters[index + 1], StandardCharsets.UTF_8));
        }
        return get("/api/vacancies/search" + query);
    }
}
