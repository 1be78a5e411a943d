package wangang.platform.web;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Refuses to describe two types by one name: the document would silently say of both what is true of one. */
class OneNameOneType implements ModelConverter {

    private static final String OURS = "wangang.";

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        check(TypeFactory.defaultInstance().constructType(type.getType()).getRawClass());
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    /** Values of an enum stand where they are used, so that their types have no name there. */
    private void check(Class<?> type) {
        if (!type.isEnum() && type.getName().startsWith(OURS)) {
            var first = named.putIfAbsent(type.getSimpleName(), type);
            if (first != null && first != type) {
                throw new IllegalStateException("Both " + first.getName() + " and " + type.getName()
                        + " would be described as " + type.getSimpleName() + ": rename one.");
            }
        }
    }
}
