package wangang.jobseeker.progress.adapter.web;

import org.jspecify.annotations.Nullable;
import wangang.jobseeker.progress.domain.SchoolFigures;

/**
 * The funnel of one university's graduates.
 *
 * @param school its name as they wrote it; absent for all others together
 * @param people graduates of whom anything is counted
 * @param reached of these, to whom a vacancy of the campaign was recommended
 * @param applications applications submitted while the vacancy took part
 * @param interviews interviews of these applications and at the campaign's fairs
 * @param offers offers
 * @param hires hires
 */
record SchoolFiguresAnswer(
        @Nullable String school,
        long people,
        long reached,
        long applications,
        long interviews,
        long offers,
        long hires) {

    static SchoolFiguresAnswer of(SchoolFigures figures) {
        return new SchoolFiguresAnswer(
                figures.school(),
                figures.people(),
                figures.reached(),
                figures.applications(),
                figures.interviews(),
                figures.offers(),
                figures.hires());
    }
}
