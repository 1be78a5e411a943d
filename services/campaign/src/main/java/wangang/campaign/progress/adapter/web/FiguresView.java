package wangang.campaign.progress.adapter.web;

import wangang.campaign.progress.domain.Figures;
import wangang.campaign.progress.domain.Measure;

/**
 * The funnel in figures.
 *
 * @param employers employers with a vacancy that takes part
 * @param vacancies vacancies that take part
 * @param openings people they want
 * @param reached people to whom one was recommended
 * @param applications applications submitted while the vacancy took part
 * @param interviews of these, those that came as far as an interview
 * @param offers as far as an offer
 * @param hires as far as a hire
 */
record FiguresView(
        long employers,
        long vacancies,
        long openings,
        long reached,
        long applications,
        long interviews,
        long offers,
        long hires) {

    static FiguresView of(Figures figures) {
        return new FiguresView(
                figures.of(Measure.EMPLOYERS),
                figures.of(Measure.VACANCIES),
                figures.of(Measure.OPENINGS),
                figures.of(Measure.REACHED),
                figures.of(Measure.APPLICATIONS),
                figures.of(Measure.INTERVIEWS),
                figures.of(Measure.OFFERS),
                figures.of(Measure.HIRES));
    }
}
