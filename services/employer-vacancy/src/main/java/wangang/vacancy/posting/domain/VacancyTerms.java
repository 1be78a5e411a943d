package wangang.vacancy.posting.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Terms that have passed the rules; made by {@link PublicationPolicy#checked} or read back from storage. */
public final class VacancyTerms {

    private final TermsForm form;

    private VacancyTerms(TermsForm form) {
        this.form = form;
    }

    /** For terms that passed the rules before; today's tables and clock need not agree. */
    public static VacancyTerms passedBefore(TermsForm form) {
        return new VacancyTerms(form);
    }

    public TermsForm form() {
        return form;
    }

    public @Nullable String reference() {
        return form.reference();
    }

    /** The same under another reference. */
    public VacancyTerms named(@Nullable String reference) {
        return new VacancyTerms(form.withReference(reference));
    }

    public int openings() {
        return Objects.requireNonNull(form.openings());
    }

    public LocalDate validUntil() {
        return Objects.requireNonNull(form.validUntil());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VacancyTerms terms && form.equals(terms.form);
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }

    @Override
    public String toString() {
        return form.toString();
    }
}
