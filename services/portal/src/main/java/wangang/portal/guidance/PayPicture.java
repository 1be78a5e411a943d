package wangang.portal.guidance;

import org.jspecify.annotations.Nullable;

/**
 * A bar of what comparable vacancies pay with the offer below it: places from 0 to {@link #WIDTH}, left to right.
 *
 * @param tail from the lowest tenth to the highest
 * @param half the middle half
 * @param median where it stands
 * @param offer from its lower to its upper end; none where there is none
 */
public record PayPicture(
        Stretch tail, Stretch half, long median, @Nullable Stretch offer) {

    public static final int WIDTH = 400;

    /** Narrower ones could not be seen. */
    private static final long LEAST = 4;

    /** Of the picture's width on both sides of the bar, so that an offer beyond it can be seen. */
    private static final double MARGIN = 0.15;

    /**
     * A part of the bar.
     *
     * @param text what it stands for
     */
    public record Stretch(long from, long length, String text) {}

    static PayPicture of(PayGuidance.Quantiles pay, @Nullable Integer payMin, @Nullable Integer payMax) {
        double spread = Math.max(1, pay.p90() - pay.p10());
        var scale = new Scale(pay.p10() - spread * MARGIN, pay.p90() + spread * MARGIN);
        return new PayPicture(
                scale.stretch(pay.p10(), pay.p90()),
                scale.stretch(pay.p25(), pay.p75()),
                scale.place(pay.p50()),
                payMin == null || payMax == null ? null : scale.stretch(payMin, payMax));
    }

    /** What lies beyond stands at the edge. */
    private record Scale(double left, double right) {

        long place(long yuan) {
            double share = ((double) yuan - left) / (right - left);
            return Math.round(Math.clamp(share, 0, 1) * WIDTH);
        }

        Stretch stretch(long low, long high) {
            long from = Math.min(place(low), WIDTH - LEAST);
            return new Stretch(
                    from,
                    Math.max(LEAST, place(high) - from),
                    low == high ? PayGuidance.number(low) : PayGuidance.number(low) + "–" + PayGuidance.number(high));
        }
    }
}
