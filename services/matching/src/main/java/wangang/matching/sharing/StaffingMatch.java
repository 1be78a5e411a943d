package wangang.matching.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another employer's posting of the opposite side, judged for one's own.
 *
 * @param staffingId its id
 * @param side OFFER or NEED
 * @param employerId whose it is
 * @param employerName full name
 * @param title the post's name
 * @param headcount people left in it
 * @param overlapFrom first day that suits both
 * @param overlapUntil last day that suits both
 * @param overlapDays days that suit both
 * @param kilometres between the two places as the crow flies; null where one is unknown
 * @param monthlyCost yuan a head and month, as stated
 * @param score 0 to 1: eight tenths the fit, a tenth each of headcount and days
 * @param fit 0 to 1, by the ranking of people and vacancies alone
 * @param evidence what it rests on, sentences in Chinese
 */
record StaffingMatch(
        UUID staffingId,
        StaffingSide side,
        UUID employerId,
        String employerName,
        String title,
        int headcount,
        LocalDate overlapFrom,
        LocalDate overlapUntil,
        long overlapDays,
        @Nullable Double kilometres,
        @Nullable Integer monthlyCost,
        double score,
        double fit,
        List<String> evidence) {}
