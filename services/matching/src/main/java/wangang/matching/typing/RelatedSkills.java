package wangang.matching.typing;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Skills that open vacancies ask for together. */
@Service
public class RelatedSkills {

    private static final int MOST = 6;

    private final LearnedVocabulary vocabulary;

    RelatedSkills(LearnedVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** To the skills named in the text, as vacancies write them, the most frequent first; those named are left out. */
    public List<String> to(String text) {
        var typed = " " + Plain.text(text) + " ";
        return vocabulary.together().entrySet().stream()
                .filter(skill -> isNamed(typed, skill.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .filter(skill -> !isNamed(typed, skill))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Latin letters only as a whole word: Java is not named in JavaScript. */
    private static boolean isNamed(String typed, String skill) {
        var name = Plain.text(skill);
        int at = typed.indexOf(name);
        return !name.isEmpty()
                && at > 0
                && !(joins(typed.charAt(at - 1), name.charAt(0))
                        || joins(name.charAt(name.length() - 1), typed.charAt(at + name.length())));
    }

    private static boolean joins(char left, char right) {
        return Term.isLetter(left) && Term.isLetter(right);
    }
}
