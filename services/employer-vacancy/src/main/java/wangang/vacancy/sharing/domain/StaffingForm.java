package wangang.vacancy.sharing.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.posting.domain.Degree;
import wangang.vacancy.reference.domain.PlainText;

/**
 * An offer or a need of staff as written down: the shape of requests, events and storage.
 *
 * @param side OFFER of idle staff or NEED of staff; it cannot be changed
 * @param title the post's name, at most 100 characters
 * @param occupationCode occupation (大典 2022), such as 6-18-01-01
 * @param headcount people, 1 to 9999
 * @param skills at most 50, each at most 50 characters
 * @param degree of an offer the lowest among the staff, of a need the least that is asked for; NONE for any
 * @param from first day of work elsewhere; at once when absent
 * @param until last day of work elsewhere, at most two years ahead
 * @param place where the staff are, or are needed
 * @param monthlyCost yuan a head and month, what the staff cost or what would be paid for them
 * @param text plain text of at most 1000 characters
 * @param validUntil last day on which it is open; the last day of work when absent
 */
public record StaffingForm(
        @Nullable StaffingSide side,
        @Nullable String title,
        @Nullable String occupationCode,
        @Nullable Integer headcount,
        @Nullable List<String> skills,
        @Nullable Degree degree,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable StaffingPlace place,
        @Nullable Integer monthlyCost,
        @Nullable String text,
        @Nullable LocalDate validUntil) {

    /** Without blanks around texts, and with the last day on which it is open. */
    public StaffingForm trimmed() {
        return new StaffingForm(
                side,
                PlainText.trimmed(title),
                PlainText.trimmed(occupationCode),
                headcount,
                PlainText.trimmed(skills),
                degree,
                from,
                until,
                place == null ? null : place.trimmed(),
                monthlyCost,
                PlainText.trimmed(text),
                validUntil == null ? until : validUntil);
    }
}
