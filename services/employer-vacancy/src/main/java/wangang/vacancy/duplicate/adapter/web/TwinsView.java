package wangang.vacancy.duplicate.adapter.web;

import java.util.List;
import wangang.vacancy.duplicate.application.Twin;

/**
 * Vacancies that say nearly the same.
 *
 * @param items the newest twenty at most
 */
record TwinsView(List<TwinView> items) {

    static TwinsView of(List<Twin> twins) {
        return new TwinsView(twins.stream().map(TwinView::of).toList());
    }
}
