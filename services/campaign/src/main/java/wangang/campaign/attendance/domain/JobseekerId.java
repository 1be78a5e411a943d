package wangang.campaign.attendance.domain;

import java.util.UUID;

/** Names a person's file; whoever files again after an erasure is another. */
public record JobseekerId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
