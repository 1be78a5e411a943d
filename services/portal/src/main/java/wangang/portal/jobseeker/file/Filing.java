package wangang.portal.jobseeker.file;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;

/** Reads and replaces the person's own file. */
@Component
public class Filing {

    static final String PATH = "/api/jobseekers/me";
    static final String NOT_FILED = "jobseeker/not-filed";

    /** The person's own record. */
    public record Own(UUID jobseekerId, long version, PersonFile file) {

        /** What a form carries, so that a change is of this version. */
        public String etag() {
            return "\"" + version + "\"";
        }
    }

    private final Services services;

    Filing(Services services) {
        this.services = services;
    }

    public Answer<Own> answer() {
        return services.jobseekerProfile().get(PATH).into(Own.class);
    }

    /** Empty before anything is filed. */
    public Optional<Own> own() {
        return answer().unless(NOT_FILED);
    }

    /** Files for the first time without an etag, else replaces the version that it names. */
    Answer<Own> save(PersonFile file, @Nullable String etag) {
        return services.jobseekerProfile().put(PATH).ifMatch(etag).body(file).into(Own.class);
    }
}
