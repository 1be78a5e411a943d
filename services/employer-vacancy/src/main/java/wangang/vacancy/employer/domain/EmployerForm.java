package wangang.vacancy.employer.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.reference.domain.PlainText;

/** An employer's registration as it was typed, unchecked. */
public record EmployerForm(
        @Nullable String name,
        @Nullable String creditCode,
        @Nullable EmployerKind kind,
        @Nullable String industryCode,
        @Nullable String subdistrictCode,
        @Nullable String address,
        @Nullable String intro) {

    public EmployerForm trimmed() {
        return new EmployerForm(
                PlainText.trimmed(name),
                PlainText.trimmed(creditCode),
                kind,
                PlainText.trimmed(industryCode),
                PlainText.trimmed(subdistrictCode),
                PlainText.trimmed(address),
                PlainText.trimmed(intro));
    }

    EmployerProfile profile() {
        return new EmployerProfile(
                Objects.requireNonNull(name),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(industryCode),
                Objects.requireNonNull(subdistrictCode),
                Objects.requireNonNull(address),
                intro);
    }
}
