package wangang.campaign.fair.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wangang.campaign.reference.domain.PlainText;

/**
 * A room of the venue, or one online.
 *
 * @param code short name, such as A or B-12, at most 20 characters; once per fair
 * @param booths how many booths it has room for, 1 to 500
 * @param link where an online room is entered (https); absent for a room on site
 */
public record Room(String code, int booths, @Nullable String link) {

    /** A body may leave out what the record promises. */
    Room trimmed() {
        return new Room(Objects.requireNonNullElse(PlainText.trimmed(code), ""), booths, PlainText.trimmed(link));
    }
}
