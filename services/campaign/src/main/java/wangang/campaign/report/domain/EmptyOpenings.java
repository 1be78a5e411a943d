package wangang.campaign.report.domain;

/**
 * A vacancy that took part and still has openings.
 *
 * @param status where the vacancy is in its life, as told
 * @param reached people to whom it was recommended
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
        long hires) {}
