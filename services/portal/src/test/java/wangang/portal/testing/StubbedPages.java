package wangang.portal.testing;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
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

    private final StubbedServices stub = new StubbedServices(200, "{\"items\":[]}");
    private final Clock clock;

    public StubbedPages(Clock clock) {
        this.clock = clock;
    }

    /** @param call method and path, such as GET /api/fairs/1 */
    public void given(String call, int status, String json) {
        stub.given(call, status, json);
    }

    public void given(String call, String json) {
        stub.given(call, 200, json);
    }

    /** The version that is answered with a call. */
    public void versioned(String call, String etag) {
        stub.versioned(call, etag);
    }

    /** A refusal with a code, a sentence and the field that it is about. */
    public void refused(String call, int status, String code, String field) {
        stub.refused(call, status, code, field);
    }

    public List<StubbedServices.Asked> asked() {
        return stub.asked();
    }

    /** What the last such call carried. */
    public JsonNode sent(String call) {
        var body = stub.asked().stream()
                .filter(asked -> asked.call().equals(call))
                .reduce((first, last) -> last)
                .orElseThrow()
                .body();
        return JsonMapper.shared().readTree(body);
    }

    public Services services() {
        var addresses = new HashMap<String, URI>();
        for (var name : List.of("identity", "employer-vacancy", "jobseeker-profile", "matching", "campaign")) {
            addresses.put(name, stub.address());
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
        stub.close();
    }

    /** Parts that only the framework makes otherwise. */
    @SuppressWarnings("unchecked")
    public static <T> T make(Class<T> type, Object... arguments) {
        return (T) BeanUtils.instantiateClass(type.getDeclaredConstructors()[0], arguments);
    }
}
