package wangang.matching.reach;

import org.jspecify.annotations.Nullable;
import wangang.matching.document.VacancyDocument;

/**
 * A vacancy as it would be.
 *
 * @param text what would be changed, in Chinese
 * @param change of its terms that makes it so; null where its text would have to be written anew
 */
record Variant(Loosening loosening, String text, @Nullable TermsChange change, VacancyDocument vacancy) {}
