package wangang.platform.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;
import wangang.platform.security.Caller;

/** What the API documents cannot tell from a controller's signature alone. Descriptions are the controllers' Javadoc. */
@AutoConfiguration
@ConditionalOnClass(GlobalOperationCustomizer.class)
class OpenApiConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, Paging.class, ExpectedVersion.class, IdempotencyKey.class);
    }

    @Bean
    GlobalOperationCustomizer platformArguments() {
        return (operation, handler) -> {
            Arrays.stream(handler.getMethodParameters())
                    .map(parameter -> parameter.getParameterType())
                    .forEach(type -> describe(operation, type));
            return operation;
        };
    }

    @Bean
    GlobalOperationCustomizer whoMayCall() {
        return (operation, handler) -> {
            if (operation.getSecurity() == null) {
                operation.setSecurity(OpenApiAccess.of(handler));
            }
            return operation;
        };
    }

    /** springdoc numbers equal method names in the order in which it meets them, which is not always the same. */
    @Bean
    GlobalOperationCustomizer steadyNames() {
        return (operation, handler) -> {
            operation.setOperationId(name(handler));
            return operation;
        };
    }

    @Bean
    OneNameOneType oneNameOneType() {
        return new OneNameOneType();
    }

    @Bean
    GlobalOpenApiCustomizer problems() {
        return OpenApiProblems::describe;
    }

    private static String name(HandlerMethod handler) {
        var controller = StringUtils.uncapitalize(handler.getBeanType().getSimpleName());
        return controller.replaceFirst("Controller$", "") + "."
                + handler.getMethod().getName();
    }

    private static void describe(Operation operation, Class<?> type) {
        if (type == Paging.class) {
            add(operation, "query", "size", false, "items per page, 1 to 100; 20 when absent", new IntegerSchema());
            add(operation, "query", "cursor", false, "nextCursor of the page before", new StringSchema());
        } else if (type == ExpectedVersion.class) {
            add(
                    operation,
                    "header",
                    "If-Match",
                    true,
                    "the ETag of what was read, quotes included",
                    new StringSchema());
        } else if (type == IdempotencyKey.class) {
            add(
                    operation,
                    "header",
                    "Idempotency-Key",
                    false,
                    "a name of the caller's own for this intention, at most 100 characters; sent again, it gives the"
                            + " first answer again, with Idempotent-Replayed: true",
                    new StringSchema());
        }
    }

    private static void add(
            Operation operation, String place, String name, boolean required, String description, Schema<?> schema) {
        operation.addParametersItem(new Parameter()
                .in(place)
                .name(name)
                .required(required)
                .description(description)
                .schema(schema));
    }
}
