package wangang.platform.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

/** Every operation answers what it refuses or cannot do with a problem. */
final class OpenApiProblems {

    private static final String NAME = "Problem";

    private OpenApiProblems() {}

    static void describe(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        api.getComponents().addSchemas(NAME, problem());
        if (api.getPaths() != null) {
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation -> operation.getResponses().addApiResponse(ApiResponses.DEFAULT, answer()));
        }
    }

    private static ApiResponse answer() {
        var schema = new Schema<>().$ref("#/components/schemas/" + NAME);
        return new ApiResponse()
                .description("What was refused or failed, and how to mend it")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }

    private static Schema<?> problem() {
        var errors = new ObjectSchema()
                .description("may have members besides, which the code's description names")
                .addProperty("field", text("the field concerned, as it was sent"))
                .addProperty("code", text("as in the problem itself"))
                .addProperty("detail", text("as in the problem itself"));
        return new ObjectSchema()
                .description("RFC 9457")
                .addProperty("type", text("/problems/ and the code"))
                .addProperty("title", text("the status in words, in Chinese"))
                .addProperty("status", new IntegerSchema().description("the HTTP status"))
                .addProperty("detail", text("what is wrong and how to mend it, in Chinese, for people"))
                .addProperty("instance", text("the path that was called"))
                .addProperty("code", text("which rule, for programs; never changes its meaning"))
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .items(errors)
                                .description("everything that is wrong, when it is several things or has a field"));
    }

    private static Schema<?> text(String meaning) {
        return new StringSchema().description(meaning);
    }
}
