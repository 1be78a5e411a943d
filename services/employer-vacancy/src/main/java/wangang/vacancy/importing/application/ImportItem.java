package wangang.vacancy.importing.application;

import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.posting.domain.TermsForm;

/**
 * One line or element of an import.
 *
 * @param index from 0, in the order of the file
 * @param reference as far as it could be read
 * @param terms what was written, or why it could not be read
 */
public record ImportItem(int index, @Nullable String reference, Outcome<TermsForm> terms) {}
