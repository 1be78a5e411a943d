package wangang.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Problems of the protocol itself, by status. */
final class StandardProblems {

    private StandardProblems() {}

    static ProblemDetail of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> Problems.of(HttpStatus.NOT_FOUND, "request/not-found", "没有这个地址，请检查路径是否正确。");
            case METHOD_NOT_ALLOWED ->
                Problems.of(HttpStatus.METHOD_NOT_ALLOWED, "request/method-not-allowed", "该地址不支持这种请求方法，请参照接口文档。");
            case NOT_ACCEPTABLE ->
                Problems.of(
                        HttpStatus.NOT_ACCEPTABLE,
                        "request/not-acceptable",
                        "无法按 Accept 所要求的格式返回，请改用 application/json。");
            case UNSUPPORTED_MEDIA_TYPE ->
                Problems.of(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "request/unsupported-media-type",
                        "不支持该 Content-Type，请参照接口文档选用格式。");
            case CONTENT_TOO_LARGE ->
                Problems.of(HttpStatus.CONTENT_TOO_LARGE, "request/body-too-large", "请求内容过大，请拆分后分批提交。");
            case SERVICE_UNAVAILABLE ->
                Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "request/unavailable", "服务暂时繁忙，请稍后重试。");
            default ->
                status.is4xxClientError()
                        ? Problems.of(status, "request/invalid", "请求有误，请参照接口文档检查后重试。")
                        : Problems.of(status, "request/internal-error", "系统内部出错，已记录；请稍后重试，如仍出错请联系服务台。");
        };
    }
}
