package wangang.portal.office.fairs;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A booth as the list of a fair has it. */
record ListedBooth(
        UUID boothId,
        UUID employerId,
        @Nullable String employerName,
        @Nullable List<UUID> vacancies,
        String status,
        @Nullable String room,
        long version) {

    public boolean placed() {
        return "PLACED".equals(status);
    }

    public boolean asked() {
        return "ASKED".equals(status);
    }

    public int shown() {
        return vacancies == null ? 0 : vacancies.size();
    }

    public String etag() {
        return "\"" + version + "\"";
    }
}
