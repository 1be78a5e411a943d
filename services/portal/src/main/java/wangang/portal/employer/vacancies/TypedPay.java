package wangang.portal.employer.vacancies;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.portal.employer.Codes;
import wangang.portal.guidance.Compared;
import wangang.portal.guidance.ComparedPost;
import wangang.portal.guidance.PayComparison;

/** Compares the pay of a form as it stands with that of open vacancies. */
@Component
class TypedPay {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private final PayComparison comparison;
    private final Codes codes;

    TypedPay(PayComparison comparison, Codes codes) {
        this.comparison = comparison;
        this.codes = codes;
    }

    Compared of(TermsForm form) {
        return comparison.of(new ComparedPost(
                form.title(),
                codes.codeOf("occupations", form.occupation()),
                form.kind(),
                form.degree(),
                "true".equals(form.freshGraduates()) ? Integer.valueOf(0) : whole(form.minYears()),
                form.where(),
                form.payForm(),
                whole(form.payMin()),
                whole(form.payMax())));
    }

    /** As the form takes it: with commas between thousands. Null for what is no number yet. */
    private static @Nullable Integer whole(@Nullable String typed) {
        var digits = typed == null ? "" : typed.strip().replace(",", "").replace("，", "");
        return WHOLE.matcher(digits).matches() ? Integer.valueOf(digits) : null;
    }
}
