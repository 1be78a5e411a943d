package wangang.gateway.proxy;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.eclipse.jetty.http.HttpFields;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import wangang.gateway.edge.RequestIds;

/** Hands the request's id and its W3C trace context on. */
final class TraceHeaders {

    private final ObjectProvider<Tracer> tracer;
    private final ObjectProvider<Propagator> propagator;

    TraceHeaders(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    void addTo(HttpFields.Mutable headers) {
        var requestId = MDC.get(RequestIds.KEY);
        if (requestId != null) {
            headers.put(RequestIds.HEADER, requestId);
        }
        var span = tracer.stream().map(Tracer::currentSpan).findFirst().orElse(null);
        if (span != null) {
            propagator.ifAvailable(context ->
                    context.inject(span.context(), headers, (ignored, name, value) -> headers.put(name, value)));
        }
    }
}
