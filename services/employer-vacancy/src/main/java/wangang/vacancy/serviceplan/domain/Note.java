package wangang.vacancy.serviceplan.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.reference.domain.PlainText;

/**
 * What an officer wrote down of a visit, a call or a meeting; never changed, never shown to employers.
 *
 * @param corrects the note that this one puts right
 */
public record Note(
        Kind kind,
        LocalDate tookPlaceOn,
        String text,
        @Nullable UUID corrects) {

    /** How officer and employer met. */
    public enum Kind {
        VISIT,
        CALL,
        MEETING,
        OTHER
    }

    private static final int LONGEST_TEXT = 2_000;
    private static final int YEARS_BACK = 10;

    /** All that is wrong at once. */
    public static Outcome<Note> checked(NoteForm form, LocalDate today) {
        var text = PlainText.trimmed(form.text());
        var day = form.tookPlaceOn();
        var broken = Stream.<Rejection>of(
                        form.kind() == null ? ServicePlanRefusals.NOTE_KIND : null,
                        isPossible(day, today) ? null : ServicePlanRefusals.NOTE_DAY,
                        isText(text) ? null : ServicePlanRefusals.NOTE_TEXT)
                .filter(Objects::nonNull)
                .toList();
        return broken.isEmpty()
                ? Outcome.done(new Note(
                        Objects.requireNonNull(form.kind()),
                        Objects.requireNonNull(day),
                        Objects.requireNonNull(text),
                        form.corrects()))
                : Outcome.refused(broken);
    }

    private static boolean isPossible(@Nullable LocalDate day, LocalDate today) {
        return day != null && !day.isAfter(today) && !day.isBefore(today.minusYears(YEARS_BACK));
    }

    private static boolean isText(@Nullable String text) {
        return text != null && PlainText.length(text) <= LONGEST_TEXT && PlainText.isReadable(text);
    }
}
