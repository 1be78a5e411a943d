package wangang.legalcheck;

import java.util.List;
import java.util.regex.Pattern;

/** All that a judge may look at: the texts together, the terms, and the minimum wage of the day and place. */
record Scene(List<Passage> passages, VacancyTerms terms, int minimumWage) {

    boolean contains(Pattern pattern) {
        return pattern.matcher(terms.trade()).find()
                || passages.stream()
                        .anyMatch(passage -> pattern.matcher(passage.text()).find());
    }
}
