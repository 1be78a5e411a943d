package wangang.matching.typing;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import wangang.matching.understanding.text.Tables;

/** The words that texts are analysed with: kept even when no vacancy has them, but for those of computing at large. */
final class JobWords {

    private static final int LONGEST = 12;

    private record Word(Term term, boolean kept) {}

    private final List<Word> words;
    private final AhoCorasickDoubleArrayTrie<Integer> places = new AhoCorasickDoubleArrayTrie<>();

    JobWords() {
        var known = new LinkedHashMap<String, Word>();
        read(known, "occupations.txt", Kind.OCCUPATION, true);
        read(known, "job_words.txt", Kind.WORD, true);
        read(known, "majors.txt", Kind.MAJOR, true);
        read(known, "it_words.txt", Kind.WORD, false);
        words = List.copyOf(known.values());
        var all = new TreeMap<String, Integer>();
        for (int place = 0; place < words.size(); place++) {
            all.put(words.get(place).term().text(), place);
        }
        places.build(all);
    }

    /** Each word with the number of openings' titles that have it. */
    List<Term> counted(Map<String, Integer> titles) {
        int[] counts = new int[words.size()];
        titles.forEach((title, count) -> {
            var seen = new HashSet<Integer>();
            places.parseText(title, (start, end, place) -> {
                if (seen.add(place)) {
                    counts[place] += count;
                }
            });
        });
        var terms = new ArrayList<Term>();
        for (int place = 0; place < counts.length; place++) {
            var word = words.get(place);
            if (word.kept() || counts[place] > 0) {
                terms.add(word.term().counted(counts[place]));
            }
        }
        return terms;
    }

    private static void read(Map<String, Word> known, String table, Kind kind, boolean kept) {
        Tables.lines("/wangang/analysis/" + table).stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                .map(Plain::text)
                .filter(word -> word.length() > 1 && word.length() <= LONGEST)
                .forEach(word -> known.putIfAbsent(word, new Word(Term.of(word, word, kind, 0), kept)));
    }
}
