package wangang.matching.typing;

import java.util.List;

/**
 * What a typed text is taken for.
 *
 * @param typed as it came, stripped
 * @param text to be searched for; the same as typed where nothing was corrected
 * @param how what made the difference
 * @param changed the parts of what was typed, folded, that the text has otherwise
 */
public record Reading(String typed, String text, How how, List<String> changed) {

    /** Ways in which typed text differs from what is meant; of several the last one counts. */
    public enum How {
        AS_TYPED,
        TRADITIONAL,
        MISSPELT,
        INITIALS,
        PINYIN
    }

    static Reading asTyped(String typed) {
        return new Reading(typed, typed, How.AS_TYPED, List.of());
    }

    public boolean isCorrected() {
        return how != How.AS_TYPED;
    }

    /** Whole pinyin says what is meant; everything else may have been meant as it was typed. */
    public boolean isCertain() {
        return how == How.PINYIN;
    }
}
