package wangang.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The table of scopes, {@code api-scopes.yml}: the same in every service. */
public final class ApiScopes {

    private record Covered(RequestMatcher call, ApiScope scope) {}

    private final String clientPrefix;
    private final List<ApiScope> scopes;
    private final List<Covered> covered;

    private ApiScopes(String clientPrefix, List<ApiScope> scopes) {
        this.clientPrefix = clientPrefix;
        this.scopes = List.copyOf(scopes);
        this.covered = scopes.stream()
                .flatMap(scope -> scope.calls().stream()
                        .flatMap(call -> matchers(call).stream().map(matcher -> new Covered(matcher, scope))))
                .toList();
    }

    /** @param file on the class path */
    public static ApiScopes in(String file) {
        var sources = new MutablePropertySources();
        try {
            new YamlPropertySourceLoader()
                    .load(file, new ClassPathResource(file))
                    .forEach(sources::addLast);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var binder = new Binder(ConfigurationPropertySources.from(sources));
        return new ApiScopes(
                binder.bind("clients", String.class).get(),
                binder.bind("scopes", Bindable.listOf(ApiScope.class)).get());
    }

    /** What the ids of clients begin with whose tokens are held to their scopes. */
    public String clientPrefix() {
        return clientPrefix;
    }

    public List<ApiScope> all() {
        return scopes;
    }

    public List<String> names() {
        return scopes.stream().map(ApiScope::name).toList();
    }

    /** Those of the table that are granted, in its order. */
    public List<String> known(Collection<String> granted) {
        return names().stream().filter(granted::contains).toList();
    }

    /** Each of these suffices; empty for a call in no scope. */
    List<ApiScope> covering(HttpServletRequest request) {
        return covered.stream()
                .filter(one -> one.call().matches(request))
                .map(Covered::scope)
                .distinct()
                .toList();
    }

    private static List<RequestMatcher> matchers(String call) {
        var parts = call.split(" ", 2);
        var methods = new ArrayList<>(List.of(HttpMethod.valueOf(parts[0])));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        return methods.stream()
                .<RequestMatcher>map(
                        method -> PathPatternRequestMatcher.withDefaults().matcher(method, parts[1]))
                .toList();
    }
}
