package wangang.portal.fair;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employer's booth.
 *
 * @param room where it stands, by the room's code
 * @param vacancies on show, by id
 * @param recommended those of them that were recommended to who is signed in, the best first
 */
record Booth(
        UUID boothId,
        UUID employerId,
        String employerName,
        @Nullable String room,
        List<UUID> vacancies,
        @Nullable List<UUID> recommended) {

    public boolean suits() {
        return recommended != null && !recommended.isEmpty();
    }

    /** The recommended ones first. */
    public List<UUID> bestFirst() {
        if (recommended == null) {
            return vacancies;
        }
        return java.util.stream.Stream.concat(recommended.stream(), vacancies.stream())
                .distinct()
                .toList();
    }
}
