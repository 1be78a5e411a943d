package wangang.campaign.progress.adapter.web;

import wangang.campaign.progress.domain.Attainment;
import wangang.campaign.progress.domain.Measure;

/**
 * How much of a target is reached.
 *
 * @param measure what is counted
 * @param target what is to be reached
 * @param reached what is
 * @param percent whole percent, rounded down
 */
record AttainmentView(Measure measure, int target, long reached, long percent) {

    static AttainmentView of(Attainment attainment) {
        return new AttainmentView(
                attainment.measure(), attainment.target(), attainment.reached(), attainment.percent());
    }
}
