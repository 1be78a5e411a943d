package wangang.vacancy.importing.application;

import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.VacancyId;

/**
 * One line or element of an import.
 *
 * @param index from 0, in the order of the file
 * @param reference as far as it could be read
 * @param terms what was written, or why it could not be read
 * @param vacancy the employer's own vacancy that the item names, when it was exported from here
 */
public record ImportItem(
        int index,
        @Nullable String reference,
        Outcome<TermsForm> terms,
        @Nullable VacancyId vacancy) {

    public ImportItem(int index, @Nullable String reference, Outcome<TermsForm> terms) {
        this(index, reference, terms, null);
    }
}
