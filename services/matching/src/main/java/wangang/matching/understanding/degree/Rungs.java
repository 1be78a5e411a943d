package wangang.matching.understanding.degree;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wangang.matching.understanding.text.Phrases;
import wangang.matching.vocabulary.Degree;

/** The words for the rungs of the ladder; a group of rungs (本硕) stands for its lowest. */
final class Rungs {

    private static final Map<Degree, List<String>> WORDS = Map.of(
            Degree.DOCTOR, List.of("博士研究生", "博士", "phd", "ph.d", "doctoral", "doctorate"),
            Degree.MASTER, List.of("硕士研究生", "硕士", "研究生", "硕博", "master", "master's", "masters", "msc", "mba"),
            Degree.BACHELOR,
                    List.of(
                            "本科",
                            "学士",
                            "本硕",
                            "本硕博",
                            "一本",
                            "二本",
                            "bachelor",
                            "bachelor's",
                            "bachelors",
                            "undergraduate"),
            Degree.COLLEGE, List.of("大专", "专科", "高职", "大学专科"),
            Degree.SENIOR_HIGH, List.of("高中", "中专", "中技", "中职", "职高", "技校", "职校", "中等职业", "high school"),
            Degree.JUNIOR_HIGH, List.of("初中", "初级中学", "九年义务教育", "九年制义务教育"));

    static final Phrases<Degree> PHRASES = new Phrases<>(WORDS.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(word -> Map.entry(word, entry.getKey())))
            .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

    private Rungs() {}

    /** Regular expression of any of the words. */
    static String anyWord() {
        return WORDS.values().stream()
                .flatMap(List::stream)
                .sorted(java.util.Comparator.comparingInt(String::length).reversed())
                .map(java.util.regex.Pattern::quote)
                .collect(java.util.stream.Collectors.joining("|", "(?:", ")"));
    }

    static Stream<Phrases.Hit<Degree>> in(String folded) {
        return PHRASES.in(folded).stream();
    }
}
