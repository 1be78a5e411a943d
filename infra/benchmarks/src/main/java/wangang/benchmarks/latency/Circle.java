package wangang.benchmarks.latency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import wangang.acceptance.Tides;
import wangang.acceptance.Words;

/**
 * A few people for whom some of the vacancies are made: by their trade, and by a word that nobody else searches for. In
 * all other respects everybody fits every vacancy.
 *
 * @param trade stands in the wishes of some, and in the titles
 * @param otherTrade stands in the wishes of who searches
 * @param topic is what one has saved as a search, and stands in the texts
 */
record Circle(String trade, String otherTrade, String topic) {

    /** Half of what a person is told a day: near trades are told to each other's people. */
    static final int MOST_VACANCIES = 5;

    /** So many, of trades as far apart as there are any. */
    static List<Circle> create(int count) {
        var trades = Trades.names();
        return IntStream.range(0, count)
                .mapToObj(number -> new Circle(
                        trades.get(2 * number % trades.size()),
                        trades.get((2 * number + 1) % trades.size()),
                        Words.unique()))
                .toList();
    }

    Map<String, Object> wishing() {
        return file(trade);
    }

    /** Wishes something else, and searches. */
    Map<String, Object> wishingElse() {
        return file(otherTrade);
    }

    /** @param word by which it is searched for */
    Map<String, Object> vacancy(String reference, String word) {
        var terms = Tides.vacancy(word);
        terms.put("reference", reference);
        terms.put("title", trade);
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
