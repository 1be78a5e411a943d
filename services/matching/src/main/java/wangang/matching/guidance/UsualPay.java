package wangang.matching.guidance;

import wangang.matching.vocabulary.Pay;

/**
 * What comparable vacancies pay, in the unit of the form of pay.
 *
 * @param median of the middles between lower and upper end
 * @param min median of the lower ends
 * @param max median of the upper ends
 * @param text the same range in Chinese
 */
public record UsualPay(long median, int min, int max, String text) {

    /** How far the middle of an offer is below the median, as a share of it; 0 where it is not, or has no amount. */
    public double gap(Pay offer) {
        var least = offer.min();
        var most = offer.max();
        if (least == null || most == null) {
            var known = least == null ? most : least;
            return known == null ? 0 : below(known);
        }
        return below((least + (double) most) / 2);
    }

    private double below(double middle) {
        return Math.max(0, 1 - middle / median);
    }

    /** Whether who paid so would pay more: nobody is advised to pay less. */
    public boolean isMoreThan(Pay offer) {
        var least = offer.min();
        return gap(offer) > 0 && (least == null || min >= least);
    }
}
