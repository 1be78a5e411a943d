package wangang.benchmarks.latency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wangang.acceptance.Tides;
import wangang.acceptance.Words;

/**
 * A few people for whom some of the vacancies are made, by words that nobody else wishes or searches for. In all other
 * respects everybody fits every vacancy, so that each is ranked against as many people as the platform ever looks at.
 *
 * @param trade stands in the wishes of some, and in the titles
 * @param topic is what one has saved as a search, and stands in the texts
 */
record Circle(String trade, String topic) {

    /** As many as a person is told a day. */
    static final int MOST_VACANCIES = 10;

    static Circle create() {
        return new Circle(Words.unique(), Words.unique());
    }

    /** Wishes the trade of this circle. */
    Map<String, Object> wishing() {
        return file(trade);
    }

    /** Wishes something that nobody offers. */
    Map<String, Object> wishingElse() {
        return file(Words.unique());
    }

    /** @param word by which it is searched for */
    Map<String, Object> vacancy(String reference, String word) {
        var terms = Tides.vacancy(word);
        terms.put("reference", reference);
        terms.put("title", "海洋观测工程师 " + trade + " " + word);
        terms.put("text", terms.get("text") + "方向 " + topic + "。");
        return terms;
    }

    private static Map<String, Object> file(String wish) {
        var file = new LinkedHashMap<>(Tides.file());
        file.put(
                "wishes",
                Map.of(
                        "titles", List.of(wish),
                        "occupationCodes", List.of(),
                        "subdistrictCodes", List.of("310105005"),
                        "payMin", 10_000,
                        "kinds", List.of("FULL_TIME")));
        return file;
    }
}
