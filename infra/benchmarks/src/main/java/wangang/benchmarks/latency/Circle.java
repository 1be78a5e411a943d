package wangang.benchmarks.latency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wangang.acceptance.Tides;
import wangang.acceptance.Words;

/**
 * A few people for whom some of the vacancies are made: by their trade, and by a word that nobody else searches for. In
 * all other respects everybody fits every vacancy.
 *
 * @param trade stands in the wishes of some, and in the titles
 * @param otherTrade is what those wish who search
 * @param topic is what one has saved as a search, and stands in the texts
 */
record Circle(String trade, String otherTrade, String topic) {

    /** As many as a person is told a day. */
    static final int MOST_VACANCIES = 10;

    /** So many, each of a trade of its own; all that search wish one more, which nobody offers. */
    static List<Circle> create(int count) {
        var trades = Trades.unlike(count + 1);
        return trades.stream()
                .limit(count)
                .map(trade -> new Circle(trade, trades.getLast(), Words.unique()))
                .toList();
    }

    Map<String, Object> wishing() {
        return file(trade);
    }

    /** Wishes what nobody offers, and searches. */
    Map<String, Object> wishingElse() {
        return file(otherTrade);
    }

    /** @param word by which it is searched for */
    Map<String, Object> vacancy(String reference, String word) {
        var terms = Tides.vacancy(word);
        terms.put("reference", reference);
        terms.put("title", trade);
        terms.put("text", "岗位职责：从事" + trade + "的各项日常工作，按要求记录和上报。编号 " + word + "，方向 " + topic + "。");
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
