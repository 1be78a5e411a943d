package wangang.legalcheck;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A vacancy as it is to be published: its texts by the name of their field, in order, and its terms. */
public record Advertisement(Map<String, String> texts, VacancyTerms terms) {

    public Advertisement {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    public static Advertisement of(String text, VacancyTerms terms) {
        return new Advertisement(Map.of("text", text), terms);
    }
}
