package wangang.matching.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** What this service reads of an enrolment event's data; unknown fields are ignored. */
public record EnrolmentEvent(UUID enrolmentId, String campaign, UUID vacancyId, String status) {

    /** A vacancy takes part exactly while this is so. */
    @JsonIgnore
    public boolean isApproved() {
        return "APPROVED".equals(status);
    }
}
