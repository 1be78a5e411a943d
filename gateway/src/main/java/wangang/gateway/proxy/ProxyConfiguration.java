package wangang.gateway.proxy;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.WWWAuthenticationProtocolHandler;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ProxyConfiguration {

    /** Passes everything through as it is: no cookies, redirects, decoding or sign-in of its own. */
    @Bean(destroyMethod = "stop")
    HttpClient downstreamClient(ConnectionSettings settings) throws Exception {
        var threads = new QueuedThreadPool(16, 4);
        threads.setName("downstream");
        threads.setDaemon(true);
        var client = new HttpClient();
        client.setExecutor(threads);
        client.setConnectTimeout(settings.connectLimit().toMillis());
        client.setIdleTimeout(settings.keepAlive().toMillis());
        client.setMaxConnectionsPerDestination(settings.perService());
        client.setUserAgentField(null);
        client.setFollowRedirects(false);
        client.setHttpCookieStore(new HttpCookieStore.Empty());
        client.start();
        client.getContentDecoderFactories().clear();
        client.getProtocolHandlers().remove(WWWAuthenticationProtocolHandler.NAME);
        client.getProtocolHandlers().remove("proxy-authenticate");
        return client;
    }

    @Bean
    ProxyExchange duplexExchange(
            HttpClient downstreamClient, ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        return new DuplexExchange(downstreamClient, new TraceHeaders(tracer, propagator));
    }
}
