package wangang.vacancy.posting.domain;

/** Where a vacancy is in its life; the last three are final. */
public enum VacancyStatus {
    DRAFT,
    PUBLISHED,
    FILLED,
    WITHDRAWN,
    EXPIRED
}
