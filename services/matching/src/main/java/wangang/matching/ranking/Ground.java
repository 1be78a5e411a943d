package wangang.matching.ranking;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A word or code of one side that a finding rests on.
 *
 * @param side whose word it is
 * @param field where it stands in the indexed vacancy or file
 * @param text as written, or its name in Chinese
 * @param code of a catalogue or an enumeration, or the figure; absent where there is none
 * @param met whether it speaks for the match; otherwise it is wanting or does not fit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Ground(
        Side side, String field, String text, @Nullable String code, boolean met) {

    /** Whose words they are. */
    public enum Side {
        VACANCY,
        JOBSEEKER
    }

    static Ground ofVacancy(String field, String text, @Nullable String code, boolean met) {
        return new Ground(Side.VACANCY, field, text, code, met);
    }

    static Ground ofPerson(String field, String text, @Nullable String code, boolean met) {
        return new Ground(Side.JOBSEEKER, field, text, code, met);
    }
}
