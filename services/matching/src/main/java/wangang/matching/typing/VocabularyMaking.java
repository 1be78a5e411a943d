package wangang.matching.typing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import wangang.matching.meaning.TitleNormalizer;

/** Joins what is open with the words of work; titles by what of them names the work. */
final class VocabularyMaking {

    /** Longer titles are sentences that nobody types. */
    private static final int LONGEST = 30;

    private final JobWords words = new JobWords();
    private final TitleNormalizer normalizer = new TitleNormalizer();
    private Map<String, String> normalized = Map.of();

    Vocabulary of(OpenWords open) {
        var titles = normalized(open.titles());
        var terms = new LinkedHashMap<String, Term>();
        var counts = new HashMap<String, Integer>();
        titles.forEach((title, count) -> counts.merge(Plain.withoutSpaces(Plain.text(title)), count, Integer::sum));
        words.counted(counts).forEach(term -> add(terms, term));
        titles.forEach((title, count) -> add(terms, title, Kind.TITLE, count));
        open.employers().forEach((name, count) -> add(terms, name, Kind.EMPLOYER, count));
        open.skills().forEach((skill, count) -> add(terms, skill, Kind.SKILL, count));
        return new Vocabulary(terms.values());
    }

    private Map<String, Integer> normalized(Map<String, Integer> titles) {
        var now = new HashMap<String, String>();
        var counts = new LinkedHashMap<String, Integer>();
        titles.forEach((title, count) -> {
            var work = normalized.get(title);
            var known = work == null ? normalizer.normalized(title) : work;
            now.put(title, known);
            counts.merge(known, count, Integer::sum);
        });
        normalized = now;
        return counts;
    }

    private static void add(Map<String, Term> terms, String shown, Kind kind, int count) {
        var text = Plain.withoutSpaces(Plain.text(shown));
        if (text.length() > 1 && text.length() <= LONGEST) {
            add(terms, Term.of(shown, text, kind, count));
        }
    }

    /** Of one text the first way to write it stays; as a job word it has the count of all titles with it. */
    private static void add(Map<String, Term> terms, Term term) {
        terms.merge(term.text(), term, (known, next) -> {
            boolean better = known.kind().compareTo(next.kind()) <= 0 && known.count() > 0;
            var kept = better ? known : next;
            int count =
                    known.kind() == next.kind() ? known.count() + next.count() : Math.max(known.count(), next.count());
            return kept.counted(count);
        });
    }
}
