package wangang.platform.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import wangang.platform.kernel.Rejection;

/** Turns rejections into RFC 9457 problems: {@code type} is {@code /problems/} and the code. */
public final class Problems {

    private Problems() {}

    static ProblemDetail of(HttpStatus status, String code, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + code));
        problem.setTitle(title(status));
        problem.setProperty("code", code);
        return problem;
    }

    /** The first rejection gives status and code; all of them are listed when there are several or one has a field. */
    static ProblemDetail of(List<Rejection> rejections) {
        var first = rejections.getFirst();
        var problem = of(status(first.kind()), first.code(), first.detail());
        if (rejections.size() > 1 || first.field() != null) {
            problem.setProperty(
                    "errors", rejections.stream().map(Problems::entry).toList());
        }
        return problem;
    }

    public static HttpStatus status(Rejection.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case GONE -> HttpStatus.GONE;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case PRECONDITION_REQUIRED -> HttpStatus.PRECONDITION_REQUIRED;
            case LIMIT -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "请求内容有误";
            case UNAUTHORIZED -> "请先登录";
            case FORBIDDEN -> "没有权限";
            case NOT_FOUND -> "没有找到";
            case METHOD_NOT_ALLOWED -> "不支持的请求方法";
            case NOT_ACCEPTABLE -> "不支持的响应格式";
            case GONE -> "已不再提供";
            case CONFLICT -> "与现有内容冲突";
            case PRECONDITION_FAILED -> "内容已被修改";
            case CONTENT_TOO_LARGE -> "内容过大";
            case UNSUPPORTED_MEDIA_TYPE -> "不支持的内容格式";
            case UNPROCESSABLE_CONTENT -> "不符合规则";
            case PRECONDITION_REQUIRED -> "缺少前提条件";
            case TOO_MANY_REQUESTS -> "请求过于频繁";
            case SERVICE_UNAVAILABLE -> "服务暂不可用";
            default -> "系统出错";
        };
    }

    private static Map<String, Object> entry(Rejection rejection) {
        var entry = new LinkedHashMap<String, Object>();
        if (rejection.field() != null) {
            entry.put("field", rejection.field());
        }
        entry.put("code", rejection.code());
        entry.put("detail", rejection.detail());
        entry.putAll(rejection.more());
        return entry;
    }
}
