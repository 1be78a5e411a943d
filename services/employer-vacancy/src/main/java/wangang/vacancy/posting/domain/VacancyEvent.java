package wangang.vacancy.posting.domain;

/** What happened to a vacancy, with its state afterwards. */
public sealed interface VacancyEvent {

    Vacancy after();

    /** A draft was made or edited: nobody else's business. */
    record Drafted(Vacancy after) implements VacancyEvent {}

    record Published(Vacancy after) implements VacancyEvent {}

    /** Its terms or its remaining openings changed, whatever its status. */
    record Changed(Vacancy after) implements VacancyEvent {}

    /** It sank because nothing was heard of it, or came up again; its terms are the same. */
    record Aged(Vacancy after) implements VacancyEvent {}

    /** Somebody still wants to fill it: the version stays, and nobody else need know. */
    record Confirmed(Vacancy after) implements VacancyEvent {}

    record Filled(Vacancy after) implements VacancyEvent {}

    record Withdrawn(Vacancy after) implements VacancyEvent {}

    record Expired(Vacancy after) implements VacancyEvent {}
}
