package wangang.vacancy.demand.application;

import java.util.List;

/**
 * What is wanted altogether.
 *
 * @param employers that want people
 * @param vacancies open ones
 * @param wanted openings that are not filled (缺工人数)
 * @param unapplied open vacancies to which nobody has applied
 * @param bySubdistrict of the work; what names none is absent
 * @param byOccupation by 中类 (2022); what names none is absent
 * @param byKind of work
 */
public record DemandTotals(
        long employers,
        long vacancies,
        long wanted,
        long unapplied,
        List<Share> bySubdistrict,
        List<Share> byOccupation,
        List<Share> byKind) {

    /**
     * A part of it, the most wanted first.
     *
     * @param code of the part
     * @param vacancies open ones
     * @param wanted openings that are not filled
     */
    public record Share(String code, long vacancies, long wanted) {}
}
