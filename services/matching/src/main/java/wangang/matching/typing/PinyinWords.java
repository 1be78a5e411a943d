package wangang.matching.typing;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.matching.typing.Spelling.Manner;

/** Finds the words that typed letters, alone or mixed with characters, are the pinyin or the initials of. */
final class PinyinWords {

    /** A whole word is meant sooner than what only stands in words. */
    private static final int WHOLE = 20;

    /** Fewer letters are one syllable, which too many characters have. */
    private static final int LEAST_LETTERS = 4;

    private static final int LEAST_INITIALS = 3;
    private static final int MOST_INITIALS = 8;

    private final Vocabulary vocabulary;

    PinyinWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The word, or the part of words, that most vacancies have of those read so. */
    @Nullable
    String sounding(String typed) {
        var plain = typed.replace("'", "");
        if ((plain.length() < LEAST_LETTERS && isLetters(plain)) || plain.length() > Spelling.LONGEST) {
            return null;
        }
        var votes = new HashMap<String, Double>();
        var spelling = new Spelling(plain);
        vocabulary.each(Term.lettersOf(plain), term -> {
            var text = term.text();
            for (int from = 0; from + 1 < text.length(); from++) {
                int end = spelling.end(text, from, Manner.WHOLE_SOUNDS);
                if (end - from > 1) {
                    boolean whole = from == 0 && end == text.length();
                    votes.merge(text.substring(from, end), (term.count() + 0.1) * (whole ? WHOLE : 1), Double::sum);
                }
            }
        });
        return most(votes);
    }

    /** Words one after the other, known ones and pinyin, such as javakaifa. */
    @Nullable
    String sequence(String typed) {
        var meant = new StringBuilder();
        int at = 0;
        while (at < typed.length()) {
            int end = typed.length();
            String word = null;
            while (word == null && end - at >= 2) {
                var part = typed.substring(at, end);
                word = vocabulary.knows(part) ? part : end - at < typed.length() ? sounding(part) : null;
                end--;
            }
            if (word == null) {
                return null;
            }
            meant.append(word);
            at = end + 1;
        }
        return meant.toString().equals(typed) ? null : meant.toString();
    }

    @Nullable
    String initials(String typed) {
        if (typed.length() < LEAST_INITIALS || typed.length() > MOST_INITIALS) {
            return null;
        }
        var votes = new HashMap<String, Double>();
        var spelling = new Spelling(typed);
        vocabulary.each(Term.lettersOf(typed), term -> {
            if (term.text().length() == typed.length() && spelling.spells(term.text(), Manner.INITIALS)) {
                votes.put(term.text(), term.count() + (term.kind() == Kind.WORD ? 0.5 : 0.1));
            }
        });
        return most(votes);
    }

    /** A Latin word, or a whole word's pinyin, with one letter wrong. */
    @Nullable
    String mistyped(String typed) {
        if (typed.length() <= LEAST_LETTERS || typed.length() > Spelling.LONGEST) {
            return null;
        }
        var votes = new HashMap<String, Double>();
        var spelling = new Spelling(typed);
        vocabulary.each(0, term -> {
            var text = term.text();
            if (isLetters(text) ? Edits.atMostOne(typed, text) : wholeWithOneWrong(spelling, typed, text)) {
                votes.put(text, term.count() + 0.1);
            }
        });
        return most(votes);
    }

    private static boolean wholeWithOneWrong(Spelling spelling, String typed, String text) {
        return text.length() * 2 <= typed.length() + 1
                && text.length() > 2
                && Stream.of(Sounds.of(text.charAt(0))).anyMatch(sound -> sound.charAt(0) == typed.charAt(0))
                && spelling.spells(text, Manner.WHOLE_WITH_ONE_WRONG);
    }

    private static @Nullable String most(Map<String, Double> votes) {
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static boolean isLetters(String text) {
        return text.chars().allMatch(character -> Term.isLetter((char) character));
    }
}
