package wangang.matching.typing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.web.Edge;

@RestController
class SuggestionController {

    private static final int LONGEST = 60;
    private static final int MOST = 20;

    private final LearnedVocabulary vocabulary;

    SuggestionController(LearnedVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Completes what is being typed by titles, occupations, employers and skills of open vacancies: by characters,
     * pinyin or initials, at the beginning or inside, with one wrong character if nothing else fits.
     *
     * @param q what has been typed so far, at most 60 characters
     * @param size at most so many, 1 to 20
     */
    @GetMapping("/api/search/suggestions")
    Suggestions suggestions(
            @RequestParam(required = false) @Nullable String q, @RequestParam(defaultValue = "8") String size) {
        return Edge.unwrap(read(q == null ? "" : q, size));
    }

    private Outcome<Suggestions> read(String q, String size) {
        var most = size.matches("\\d{1,2}") ? Integer.parseInt(size) : 0;
        if (most < 1 || most > MOST) {
            return Outcome.refused(Rejection.invalid("search/invalid-parameter", "size", "size 应为 1 到 20 之间的整数。"));
        }
        if (q.length() > LONGEST) {
            return Outcome.refused(Rejection.invalid("search/invalid-parameter", "q", "输入内容 q 最长 60 个字符。"));
        }
        var typed = Plain.withoutSpaces(Plain.text(q)).replace("'", "");
        return Outcome.done(new Suggestions(
                typed.isEmpty() || typed.length() > LONGEST
                        ? List.of()
                        : new Completing(vocabulary.current(), typed, most).suggestions()));
    }
}
