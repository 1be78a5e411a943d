package wangang.gateway.problems;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.springframework.http.HttpStatus;

/** An RFC 9457 problem as every service answers it: {@code type} is {@code /problems/} and the code. */
@JsonPropertyOrder({"type", "title", "status", "detail", "code"})
public record Problem(String type, String title, int status, String detail, String code) {

    public Problem(HttpStatus status, String code, String detail) {
        this("/problems/" + code, title(status), status.value(), detail, code);
    }

    /** What the protocol itself refuses. */
    static Problem standard(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> new Problem(HttpStatus.NOT_FOUND, "request/not-found", "没有这个地址，请检查路径是否正确。");
            case METHOD_NOT_ALLOWED ->
                new Problem(HttpStatus.METHOD_NOT_ALLOWED, "request/method-not-allowed", "该地址不支持这种请求方法，请参照接口文档。");
            case NOT_ACCEPTABLE ->
                new Problem(
                        HttpStatus.NOT_ACCEPTABLE,
                        "request/not-acceptable",
                        "无法按 Accept 所要求的格式返回，请改用 application/json。");
            case CONTENT_TOO_LARGE ->
                new Problem(HttpStatus.CONTENT_TOO_LARGE, "request/body-too-large", "请求内容过大，请拆分后分批提交。");
            case FORBIDDEN -> new Problem(HttpStatus.FORBIDDEN, "request/forbidden", "不允许从该网页来源访问。");
            default ->
                status.is4xxClientError()
                        ? new Problem(status, "request/invalid", "请求有误，请参照接口文档检查后重试。")
                        : new Problem(status, "request/internal-error", "系统内部出错，已记录；请稍后重试，如仍出错请联系服务台。");
        };
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "没有找到";
            case FORBIDDEN -> "没有权限";
            case METHOD_NOT_ALLOWED -> "不支持的请求方法";
            case NOT_ACCEPTABLE -> "不支持的响应格式";
            case CONTENT_TOO_LARGE -> "内容过大";
            case TOO_MANY_REQUESTS -> "请求过于频繁";
            case BAD_GATEWAY -> "后端服务无法连接";
            case SERVICE_UNAVAILABLE -> "服务暂不可用";
            case GATEWAY_TIMEOUT -> "后端服务超时";
            default -> status.is4xxClientError() ? "请求内容有误" : "系统出错";
        };
    }
}
