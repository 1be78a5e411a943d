package wangang.vacancy.duplicate.application;

import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.VacancyId;

/** A vacancy that was published before there were fingerprints. */
public record Unprinted(VacancyId vacancy, EmployerId employer, TermsForm terms) {}
