package wangang.matching.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import wangang.matching.typing.Reading.How;

/** Reads one text once: as a whole, else word by word; what is known stays as it is. */
final class Correcting {

    private static final Pattern RUNS =
            Pattern.compile("(?<=[a-z])(?=[\\u4e00-\\u9fff])|(?<=[\\u4e00-\\u9fff])(?=[a-z])");
    private static final Pattern LETTERS = Pattern.compile("[a-z']+");
    private static final Pattern CHARACTERS = Pattern.compile("[\\u4e00-\\u9fff]+");

    private final Vocabulary vocabulary;
    private final PinyinWords pinyin;
    private final WrongCharacters wrong;
    private final String typed;
    private final List<String> changed = new ArrayList<>();
    private How how = How.AS_TYPED;

    Correcting(Vocabulary vocabulary, String typed) {
        this.vocabulary = vocabulary;
        this.pinyin = new PinyinWords(vocabulary);
        this.wrong = new WrongCharacters(vocabulary);
        this.typed = typed;
    }

    Reading read() {
        var folded = Plain.text(typed);
        if (!folded.equals(Plain.unsimplified(typed))) {
            changed(How.TRADITIONAL, Plain.unsimplified(typed));
        }
        var text = text(folded);
        return how == How.AS_TYPED ? Reading.asTyped(typed) : new Reading(typed, text, how, List.copyOf(changed));
    }

    private String text(String folded) {
        var whole = Plain.withoutSpaces(folded);
        if (vocabulary.knows(whole)) {
            return folded;
        }
        var words = folded.split(" ");
        if (words.length > 1 && hasLetters(whole)) {
            var meant = pinyin.sounding(whole);
            if (meant != null && !meant.equals(whole)) {
                return changed(How.PINYIN, folded, meant);
            }
        }
        for (int index = 0; index < words.length; index++) {
            words[index] = word(words[index]);
        }
        return String.join(" ", words);
    }

    private String word(String word) {
        if (vocabulary.knows(word)) {
            return word;
        }
        if (LETTERS.matcher(word).matches()) {
            return letters(word);
        }
        if (hasLetters(word)) {
            var meant = pinyin.sounding(word);
            return meant == null || meant.equals(word) ? runs(word) : changed(How.PINYIN, word, meant);
        }
        return characters(word);
    }

    private String letters(String word) {
        var meant = pinyin.sounding(word);
        if (meant == null) {
            meant = pinyin.sequence(word);
        }
        if (meant != null) {
            return changed(How.PINYIN, word, meant);
        }
        meant = pinyin.initials(word);
        if (meant != null) {
            return changed(How.INITIALS, word, meant);
        }
        meant = pinyin.mistyped(word);
        return meant == null ? word : changed(How.MISSPELT, word, meant);
    }

    private String runs(String word) {
        var meant = new StringBuilder();
        for (var run : RUNS.split(word, -1)) {
            boolean known = vocabulary.knows(run);
            var sounding = known || !LETTERS.matcher(run).matches() ? null : pinyin.sounding(run);
            meant.append(sounding != null ? changed(How.PINYIN, run, sounding) : known ? run : characters(run));
        }
        return meant.toString();
    }

    private String characters(String word) {
        if (!CHARACTERS.matcher(word).matches()) {
            return word;
        }
        var meant = wrong.mended(word);
        return meant == null ? word : changed(How.MISSPELT, word, meant);
    }

    private static boolean hasLetters(String text) {
        return text.chars().anyMatch(character -> Term.isLetter((char) character));
    }

    private String changed(How way, String from, String to) {
        changed(way, from);
        return to;
    }

    private void changed(How way, String from) {
        how = how.compareTo(way) < 0 ? way : how;
        changed.add(from);
    }
}
