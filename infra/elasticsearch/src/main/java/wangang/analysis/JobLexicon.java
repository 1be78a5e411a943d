package wangang.analysis;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** General and domain words, and the way that text falls into them. Immutable but for a bounded cache. */
final class JobLexicon {
    private static final int CACHED_WORDS = 20_000;
    private static final int DOMAIN_FREQUENCY = 1_000;
    /** Text without punctuation is cut here, because the time to segment grows faster than the text. */
    private static final int LONGEST_RUN = 512;

    private final DomainWords domain;
    private final Segment segment;
    private final Map<String, WordParts> parts = new ConcurrentHashMap<>();

    private JobLexicon(DomainWords domain) {
        this.domain = domain;
        this.segment = HanLP.newSegment("viterbi")
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enableJapaneseNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false)
                .enableNumberQuantifierRecognize(false)
                .enablePartOfSpeechTagging(false)
                .enableCustomDictionary(dictionaryOf(domain));
    }

    static JobLexicon get() {
        return Holder.SHARED;
    }

    private static DynamicCustomDictionary dictionaryOf(DomainWords domain) {
        TreeMap<String, CoreDictionary.Attribute> words = new TreeMap<>();
        CoreDictionary.Attribute attribute = new CoreDictionary.Attribute(Nature.nz, DOMAIN_FREQUENCY);
        domain.whole().forEach(word -> words.put(word, attribute));
        domain.compounds().forEach(word -> words.put(word, attribute));
        DynamicCustomDictionary dictionary = new DynamicCustomDictionary();
        dictionary.dat = new DoubleArrayTrie<>(words);
        return dictionary;
    }

    /** The words of a stretch of Chinese characters, one after the other; what {@link #knows} does not is no word. */
    List<String> longestWords(String han) {
        List<String> words = new ArrayList<>();
        for (int start = 0; start < han.length(); start += LONGEST_RUN) {
            for (Term term : segment.seg(han.substring(start, Math.min(han.length(), start + LONGEST_RUN)))) {
                words.add(term.word);
            }
        }
        return words;
    }

    WordParts partsOf(String word) {
        WordParts known = parts.get(word);
        if (known != null) {
            return known;
        }
        WordParts found = new WordSplitter(this, word).parts();
        if (parts.size() < CACHED_WORDS) {
            parts.put(word, found);
        }
        return found;
    }

    boolean knows(String word) {
        return word.length() > 1 && frequency(word) > 0;
    }

    boolean isCompound(String word) {
        return domain.compounds().contains(word) && CoreDictionary.getTermFrequency(word) == 0;
    }

    /** How often the word occurs in the general corpus; domain words get a fixed share, unknown words 0. */
    int frequency(String word) {
        int general = CoreDictionary.getTermFrequency(word);
        return general > 0 ? general : domain.contains(word) ? DOMAIN_FREQUENCY : 0;
    }

    private static final class Holder {
        static final JobLexicon SHARED = new JobLexicon(DomainWords.load());
    }
}
