package wangang.gateway.proxy;

import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

record ReceivedHead(int status, HttpHeaders headers) implements ProxyExchange.Response {

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatusCode.valueOf(status);
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }
}
