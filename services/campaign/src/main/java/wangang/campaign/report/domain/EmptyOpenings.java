package wangang.campaign.report.domain;

/**
 * A vacancy that took part and still has openings.
 *
 * @param status where the vacancy is in its life, as told
 * @param reached people to whom it was recommended
 * @param fairInterviews of the booths that show it, at the campaign's fairs
 * @param fairOffers that came of those
 */
public record EmptyOpenings(
        String employer,
        String title,
        String status,
        int openings,
        int remaining,
        long reached,
        long applications,
        long interviews,
        long offers,
        long hires,
        long fairInterviews,
        long fairOffers) {}
