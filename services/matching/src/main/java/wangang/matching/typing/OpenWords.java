package wangang.matching.typing;

import java.util.List;
import java.util.Map;

/**
 * What open vacancies are called, counted in vacancies, each as it is written there.
 *
 * @param titles titles
 * @param employers employers' names
 * @param skills skills asked for
 * @param together for the most frequent skills those that are asked for with them, the most frequent first
 */
record OpenWords(
        Map<String, Integer> titles,
        Map<String, Integer> employers,
        Map<String, Integer> skills,
        Map<String, List<String>> together) {

    static final OpenWords NONE = new OpenWords(Map.of(), Map.of(), Map.of(), Map.of());
}
