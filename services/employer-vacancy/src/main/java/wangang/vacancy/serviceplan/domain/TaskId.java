package wangang.vacancy.serviceplan.domain;

import java.time.Instant;
import java.util.UUID;
import wangang.platform.kernel.Uuid7;

/** Names a task for ever. */
public record TaskId(UUID value) {

    public static TaskId next(Instant now) {
        return new TaskId(Uuid7.next(now));
    }
}
