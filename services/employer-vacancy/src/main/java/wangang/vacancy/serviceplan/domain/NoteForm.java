package wangang.vacancy.serviceplan.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note as an officer writes it.
 *
 * @param kind VISIT (走访), CALL (电话), MEETING or OTHER
 * @param tookPlaceOn the day, today at the latest
 * @param text 1 to 2,000 characters
 * @param corrects id of an earlier note of the employer that this one puts right
 */
public record NoteForm(
        Note.@Nullable Kind kind,
        @Nullable LocalDate tookPlaceOn,
        @Nullable String text,
        @Nullable UUID corrects) {}
