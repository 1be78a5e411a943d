package wangang.vacancy.candidates.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import wangang.vacancy.posting.domain.VacancyId;

/** Candidates of vacancies whose employers want to be told; each is known by its recommendation alone. */
public interface CandidateCounts {

    /** Counts one, once however often it is told; nothing where nobody wants to know. */
    void add(UUID recommendation, VacancyId vacancy, Instant at);

    /** Takes those of open vacancies whose first was found before {@code before}; each once, of so many vacancies. */
    List<FoundCandidates> take(Instant before, Instant now, int mostVacancies);

    /** Told or not, at most {@code limit}; answers how many there were. */
    int forgetBefore(Instant time, int limit);
}
