package wangang.identity;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A person's browser, as seen through a TLS proxy: it keeps all cookies and follows no redirect by itself. */
final class Browser {

    static final String PASSWORD = "zhong shan gong yuan";

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final String ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

    private final RunningIdentity identity;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Browser(RunningIdentity identity) {
        this.identity = identity;
    }

    /** The name of a new account with {@link #PASSWORD}. */
    static String registered(RunningIdentity identity, String role) {
        var name = "person-" + PEOPLE.incrementAndGet();
        Answers.text(identity.register(name, PASSWORD, role), "account");
        return name;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    HttpResponse<String> get(String path) {
        return send(path, request -> request);
    }

    /** Opens a page and sends its form, hidden fields and all. */
    HttpResponse<String> submit(String page, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", hidden(get(page).body(), "_csrf"));
        return post(page, all);
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(path, request -> Form.post(request, fields));
    }

    HttpResponse<String> signIn(String username, String password) {
        return submit("/login", Map.of("username", username, "password", password));
    }

    private HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> shape) {
        var answer = identity.send(path, request -> {
            if (!cookies.isEmpty()) {
                request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
            }
            return shape.apply(request.header("Accept", ACCEPT));
        });
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String header) {
        var cookie = header.split(";", 2)[0].split("=", 2);
        if (header.contains("01 Jan 1970")) {
            cookies.remove(cookie[0]);
        } else {
            cookies.put(cookie[0], cookie[1]);
        }
    }

    private static String hidden(String page, String name) {
        var mark = "name=\"" + name + "\" value=\"";
        var start = page.indexOf(mark);
        if (start < 0) {
            throw new AssertionError("no field " + name + " in " + page);
        }
        return page.substring(start + mark.length(), page.indexOf('"', start + mark.length()));
    }
}
