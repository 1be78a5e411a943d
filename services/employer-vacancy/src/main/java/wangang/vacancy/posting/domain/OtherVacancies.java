package wangang.vacancy.posting.domain;

import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Rejection;

/** What an employer's other published vacancies have against terms. */
@FunctionalInterface
public interface OtherVacancies {

    /** For drafts, which may repeat what is published. */
    OtherVacancies UNASKED = terms -> null;

    /** A rejection when one of them says the same already. */
    @Nullable
    Rejection repeatedBy(TermsForm terms);
}
