package wangang.legalcheck;

import java.util.List;

/** All that a judge may look at: the texts together, the terms, and the minimum wages of the day and place. */
record Scene(List<Passage> passages, VacancyTerms terms, int minimumWage, int hourlyMinimum) {

    boolean contains(Expression exception) {
        return exception.matcher(terms.trade()).find()
                || passages.stream().anyMatch(passage -> passage.exceptions().anywhere(exception));
    }
}
