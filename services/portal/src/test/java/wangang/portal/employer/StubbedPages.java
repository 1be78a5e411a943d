package wangang.portal.employer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.client.RestClient;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import wangang.portal.page.Frame;
import wangang.portal.page.Times;
import wangang.portal.services.BearerToken;
import wangang.portal.services.ServiceSettings;
import wangang.portal.services.Services;

/** Pages made from the real templates, over services that answer what a test says. */
public final class StubbedPages implements AutoCloseable {

    /** No configuration by name: tests of the whole service would find it and lose their own. */
    @EnableWebMvc
    static class Web {}

    private record Said(int status, String json) {}

    /** A call as a service got it. */
    public record Asked(String call, String body, String ifMatch) {}

    private final Map<String, Said> answers = new HashMap<>();
    private final List<Asked> asked = new ArrayList<>();
    private final HttpServer server;
    private final Clock clock;

    public StubbedPages(Clock clock) {
        this.clock = clock;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** @param call method and path, such as GET /api/fairs/1 */
    public StubbedPages given(String call, int status, String json) {
        answers.put(call, new Said(status, json));
        return this;
    }

    public StubbedPages given(String call, String json) {
        return given(call, 200, json);
    }

    /** A refusal with a code, a sentence and the field that it is about. */
    public StubbedPages refused(String call, int status, String code, String field) {
        var json = """
                {"status":%d,"code":"%s","title":"有误","detail":"服务的句子：%s","errors":[{"field":"%s","code":"%s","detail":"服务的句子：%s"}]}""".formatted(status, code, code, field, code, code);
        return given(call, status, json);
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public Services services() {
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        var addresses = new HashMap<String, URI>();
        for (var name : List.of("identity", "employer-vacancy", "jobseeker-profile", "matching", "campaign")) {
            addresses.put(name, address);
        }
        var calls =
                new ServiceSettings.Calls(Duration.ofSeconds(2), Duration.ofSeconds(5), 20, 50, Duration.ofSeconds(5));
        BearerToken nobody = Optional::empty;
        return make(
                Services.class,
                new ServiceSettings(addresses, calls),
                RestClient.builder(),
                nobody,
                new SimpleMeterRegistry());
    }

    /** @param words beans that templates know, by name */
    public MockMvcTester pages(Map<String, Object> words, Object... controllers) {
        var beans = new GenericWebApplicationContext(new MockServletContext());
        new AnnotatedBeanDefinitionReader(beans).register(Web.class);
        beans.getBeanFactory().registerSingleton("times", make(Times.class, clock));
        words.forEach(beans.getBeanFactory()::registerSingleton);
        for (var controller : controllers) {
            beans.getBeanFactory().registerSingleton(controller.getClass().getName(), controller);
        }
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        var views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        views.setApplicationContext(beans);
        views.addStaticVariable("frame", new Frame("EMPLOYER", "/employer", "/employer", "/sign-in"));
        beans.getBeanFactory().registerSingleton("views", views);
        beans.refresh();
        return MockMvcTester.from(beans);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** Parts that only the framework makes otherwise. */
    @SuppressWarnings("unchecked")
    public static <T> T make(Class<T> type, Object... arguments) {
        return (T) BeanUtils.instantiateClass(type.getDeclaredConstructors()[0], arguments);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        var call = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var version = exchange.getRequestHeaders().getFirst("If-Match");
        asked.add(new Asked(call, body, version == null ? "" : version));
        var said = answers.getOrDefault(call, new Said(200, "{\"items\":[]}"));
        exchange.getResponseHeaders()
                .add("Content-Type", said.status() < 400 ? "application/json" : "application/problem+json");
        var bytes = said.json().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(said.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
