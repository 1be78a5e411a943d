package wangang.matching.guidance;

import org.jspecify.annotations.Nullable;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.PayForm;
import wangang.matching.vocabulary.VacancyKind;

/** Of which vacancies the pay is asked: either the occupation's or, where none is certain, the title's neighbours'. */
record Question(
        @Nullable String occupation,
        @Nullable String title,
        @Nullable Degree degree,
        @Nullable Seniority seniority,
        @Nullable String region,
        @Nullable String subdistrict,
        VacancyKind kind,
        PayForm form) {}
