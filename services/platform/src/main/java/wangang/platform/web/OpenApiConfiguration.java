package wangang.platform.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import wangang.platform.security.Caller;

/** Shows the platform's controller arguments in the API documents as the headers and parameters they are read from. */
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

    private static void describe(Operation operation, Class<?> type) {
        if (type == Paging.class) {
            add(operation, "query", "size", false, "每页条数，1 到 100，默认 20", new IntegerSchema());
            add(operation, "query", "cursor", false, "上一页返回的 nextCursor", new StringSchema());
        } else if (type == ExpectedVersion.class) {
            add(operation, "header", "If-Match", true, "读取时返回的 ETag", new StringSchema());
        } else if (type == IdempotencyKey.class) {
            add(operation, "header", "Idempotency-Key", false, "同一意图的唯一标识，最长 100 个字符", new StringSchema());
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
