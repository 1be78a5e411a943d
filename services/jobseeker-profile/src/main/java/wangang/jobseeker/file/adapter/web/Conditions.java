package wangang.jobseeker.file.adapter.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.file.application.Condition;
import wangang.platform.kernel.Rejection;
import wangang.platform.web.RejectedException;

/** Reads If-Match and If-None-Match of a PUT that may create or replace (RFC 9110, 13.1). */
final class Conditions {

    private static final Pattern STRONG_TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Conditions() {}

    /** @throws RejectedException when a header is unreadable */
    static Condition of(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        if (ifMatch != null) {
            var tag = STRONG_TAG.matcher(ifMatch.strip());
            if (!tag.matches()) {
                throw new RejectedException(Rejection.invalid(
                        "request/invalid-if-match", "If-Match", "If-Match 的值应为读取时返回的 ETag，例如 \"3\"（含双引号）。"));
            }
            return new Condition.Unchanged(Long.parseLong(tag.group(1)));
        }
        if (ifNoneMatch == null) {
            return new Condition.Unsaid();
        }
        if (!"*".equals(ifNoneMatch.strip())) {
            throw new RejectedException(Rejection.invalid(
                    "request/invalid-if-none-match", "If-None-Match", "新建档案时 If-None-Match 的值只能是 *。"));
        }
        return new Condition.Absent();
    }
}
