package wangang.vacancy.employer.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.reference.domain.PlainText;

/**
 * An employer's registration as it was typed, unchecked.
 *
 * @param name full name as on its certificate, at most 100 characters
 * @param creditCode 统一社会信用代码, 18 characters (GB 32100); cannot be changed later
 * @param kind kind of employer
 * @param industryCode GB/T 4754—2017: section letter or 2 to 4 digits
 * @param subdistrictCode of its seat, 9 digits
 * @param address of its seat, at most 200 characters
 * @param intro in its own words, at most 2000 characters
 * @param employees how many people it employs, 1 to 10000000; decides about some policies, shown to officers only
 */
public record EmployerForm(
        @Nullable String name,
        @Nullable String creditCode,
        @Nullable EmployerKind kind,
        @Nullable String industryCode,
        @Nullable String subdistrictCode,
        @Nullable String address,
        @Nullable String intro,
        @Nullable Integer employees) {

    public EmployerForm trimmed() {
        return new EmployerForm(
                PlainText.trimmed(name),
                PlainText.trimmed(creditCode),
                kind,
                PlainText.trimmed(industryCode),
                PlainText.trimmed(subdistrictCode),
                PlainText.trimmed(address),
                PlainText.trimmed(intro),
                employees);
    }

    EmployerProfile profile() {
        return new EmployerProfile(
                Objects.requireNonNull(name),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(industryCode),
                Objects.requireNonNull(subdistrictCode),
                Objects.requireNonNull(address),
                intro,
                employees);
    }
}
