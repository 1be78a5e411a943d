package wangang.portal.jobseeker.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is held about the person, as the jobseeker-profile service answers it. */
final class OwnRecord {

    static final String PATH = "/api/jobseekers/me";
    static final String NOT_FILED = "jobseeker/not-filed";
    static final String NO_FILE_YET = "redirect:/me";

    private OwnRecord() {}

    /** An employer to whom the file is or was open. */
    record Disclosure(
            UUID employerId,
            @Nullable String employerName,
            @Nullable UUID vacancyId,
            @Nullable Instant grantedAt,
            boolean live,
            @Nullable Instant endedAt,
            @Nullable String endedBy) {}

    /** Part of the list. */
    record Disclosures(List<Disclosure> items, @Nullable String nextCursor) {

        public long live() {
            return items.stream().filter(Disclosure::live).count();
        }
    }

    /** A reading of one's data. */
    record Access(
            Instant at,
            @Nullable String by,
            @Nullable String employerName,
            @Nullable String purpose) {}

    /** Part of the list. */
    record Accesses(List<Access> items, @Nullable String nextCursor) {}

    /** Something that is counted of the person. */
    record Counted(String kind, @Nullable Instant at) {}

    /** Of everything that is handed out, what no other call shows. */
    record Export(@Nullable List<Counted> counted) {

        public List<Counted> all() {
            return counted == null ? List.of() : counted;
        }

        public Map<String, Long> byKind() {
            return all().stream().collect(Collectors.groupingBy(Counted::kind, Collectors.counting()));
        }
    }

    /** How the person can be reached. */
    record Contact(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {

        public boolean isEmpty() {
            return name == null && phone == null && email == null;
        }
    }
}
