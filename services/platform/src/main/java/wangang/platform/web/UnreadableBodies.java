package wangang.platform.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import wangang.platform.kernel.Rejection;

/** Says what is wrong with a body that could not be read, naming the field as the user wrote it. */
final class UnreadableBodies {

    private UnreadableBodies() {}

    static Rejection explain(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLargeException) {
                return new Rejection(Rejection.Kind.TOO_LARGE, "request/body-too-large", "请求内容过大，请拆分后分批提交。", null);
            }
        }
        return unreadable.getCause() instanceof JacksonException json
                ? explain(json)
                : Rejection.invalid("request/malformed-json", "", "请求体为空或无法读取，请提交 JSON 内容。");
    }

    /** Also for items of a stream, which are read one by one. */
    static Rejection explain(JacksonException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown ->
                Rejection.invalid(
                        "request/unknown-field",
                        path(unknown),
                        "不认识的字段 " + unknown.getPropertyName() + "，请检查拼写或删除该字段。");
            case InvalidFormatException format
            when format.getTargetType() != null && format.getTargetType().isEnum() ->
                Rejection.invalid(
                        "request/wrong-type",
                        path(format),
                        "字段 " + path(format) + " 的取值不在允许范围内：" + choices(format.getTargetType()) + "。");
            case MismatchedInputException mismatch ->
                Rejection.invalid(
                        "request/wrong-type", path(mismatch), "字段 " + path(mismatch) + " 的类型或格式不正确，请参照接口文档填写。");
            case DatabindException unfit ->
                Rejection.invalid("request/wrong-type", path(unfit), "字段 " + path(unfit) + " 的内容不符合要求，请参照接口文档填写。");
            default -> Rejection.invalid("request/malformed-json", "", "请求体不是合法的 JSON，请检查引号、逗号与括号。");
        };
    }

    private static String choices(Class<?> enumeration) {
        return java.util.Arrays.stream(enumeration.getEnumConstants())
                .map(String::valueOf)
                .collect(Collectors.joining("、"));
    }

    private static String path(DatabindException unfit) {
        return dotted(unfit.getPath());
    }

    private static String dotted(List<JacksonException.Reference> path) {
        var text = new StringBuilder();
        for (var step : path) {
            if (step.getPropertyName() == null) {
                text.append('[').append(step.getIndex()).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return text.toString();
    }
}
