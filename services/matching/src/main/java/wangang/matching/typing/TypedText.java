package wangang.matching.typing;

import org.springframework.stereotype.Service;

/** Reads what people type into a search box by the words of the district's vacancies. */
@Service
public class TypedText {

    /** Longer texts are sentences, where single words cannot be told from wrong ones. */
    private static final int LONGEST = 40;

    /** A correction may lay bare another one; more steps than this are guesses upon guesses. */
    private static final int MOST_PASSES = 3;

    private final LearnedVocabulary vocabulary;

    TypedText(LearnedVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Never fails; a text that was corrected is read as it is. */
    public Reading understand(String q) {
        return understand(vocabulary.current(), q);
    }

    static Reading understand(Vocabulary vocabulary, String q) {
        var typed = q.strip();
        var folded = Plain.text(typed);
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return Reading.asTyped(typed);
        }
        var first = new Correcting(vocabulary, typed).read();
        var text = first.text();
        for (int pass = 1; first.isCorrected() && pass < MOST_PASSES; pass++) {
            var next = new Correcting(vocabulary, text).read();
            if (!next.isCorrected()) {
                return new Reading(typed, text, first.how(), first.changed());
            }
            text = next.text();
        }
        return Reading.asTyped(typed);
    }
}
