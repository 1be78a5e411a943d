package wangang.campaign.handout.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a booth stands, or two meet.
 *
 * @param room the room's code; absent until the booth is placed
 * @param online whether it is an online room
 * @param link where an online room is entered; absent for a room on site, and for who must not enter
 */
public record Place(
        @Nullable String room, boolean online, @Nullable String link) {

    /** Only what may be followed safely: whoever stored something else gets plain text. */
    public Optional<String> safeLink() {
        return Optional.ofNullable(link).filter(address -> address.startsWith("https://"));
    }
}
