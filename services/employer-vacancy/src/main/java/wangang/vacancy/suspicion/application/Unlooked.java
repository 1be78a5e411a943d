package wangang.vacancy.suspicion.application;

import java.util.List;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.VacancyId;

/**
 * A published vacancy that was not looked at as it is now.
 *
 * @param demanded words in which the legal check found that people are to pay or to leave something
 */
public record Unlooked(VacancyId vacancy, long version, TermsForm terms, List<String> demanded) {}
