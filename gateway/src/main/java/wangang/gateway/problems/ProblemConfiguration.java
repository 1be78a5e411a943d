package wangang.gateway.problems;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

@Configuration
class ProblemConfiguration implements WebMvcConfigurer {

    private final JsonMapper json;

    ProblemConfiguration(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void configureHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.add(new ProblemResolver(json));
    }
}
