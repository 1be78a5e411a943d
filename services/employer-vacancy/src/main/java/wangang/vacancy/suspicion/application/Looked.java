package wangang.vacancy.suspicion.application;

import java.util.List;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.suspicion.domain.Sign;

/**
 * What was found in a vacancy.
 *
 * @param version of the vacancy that was looked at
 * @param signs none where there is nothing
 */
public record Looked(VacancyId vacancy, long version, List<Sign> signs) {

    public int points() {
        return signs.stream().mapToInt(sign -> sign.kind().points()).sum();
    }
}
