package wangang.vacancy.sharing.application;

/**
 * Agreements of a month in a subdistrict; one between two subdistricts counts in both.
 *
 * @param month of the agreement, such as 2026-11
 * @param subdistrictCode of the employers
 * @param lentAgreements agreements in which they lend
 * @param lentPeople people whom they lend
 * @param borrowedAgreements agreements in which they borrow
 * @param borrowedPeople people whom they borrow
 */
public record SharingTotal(
        String month,
        String subdistrictCode,
        long lentAgreements,
        long lentPeople,
        long borrowedAgreements,
        long borrowedPeople) {}
