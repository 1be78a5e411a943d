package wangang.vacancy.posting.domain;

import java.time.LocalDate;
import wangang.vacancy.employer.domain.EmployerStatus;
import wangang.vacancy.reference.domain.ReferenceTables;

/** All that the rules of publication look at. */
record PublicationCase(
        TermsForm terms,
        EmployerStatus employer,
        LocalDate today,
        ReferenceTables tables,
        Law law,
        OtherVacancies others) {}
