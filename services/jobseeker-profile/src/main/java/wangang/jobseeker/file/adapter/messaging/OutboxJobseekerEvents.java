package wangang.jobseeker.file.adapter.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import wangang.jobseeker.file.application.JobseekerEvents;
import wangang.jobseeker.file.domain.Jobseeker;
import wangang.jobseeker.file.domain.JobseekerEvent;
import wangang.jobseeker.file.domain.JobseekerEvent.ConsentsChanged;
import wangang.jobseeker.file.domain.JobseekerEvent.Erased;
import wangang.jobseeker.file.domain.JobseekerEvent.FileChanged;
import wangang.jobseeker.file.domain.JobseekerEvent.Filed;
import wangang.platform.outbox.Outbox;
import wangang.platform.outbox.OutgoingEvent;

/** Translates what happened here into what others are told. */
@Component
class OutboxJobseekerEvents implements JobseekerEvents {

    static final String TOPIC = "jobseeker.events.v1";

    private final Outbox outbox;

    OutboxJobseekerEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void tell(JobseekerEvent event) {
        outbox.appendAll(
                switch (event) {
                    case Filed(var after) -> told("jobseeker.filed.v1", after);
                    case FileChanged(var after) -> told("jobseeker.changed.v1", after);
                    case ConsentsChanged(var after) -> told("jobseeker.consents-changed.v1", after);
                    case Erased erased -> told(erased);
                });
    }

    private static List<OutgoingEvent> told(String type, Jobseeker after) {
        return List.of(new OutgoingEvent(
                TOPIC, after.id().value(), type, after.version(), after.changedAt(), JobseekerState.of(after)));
    }

    /** The tombstone is a version of its own: a reader that has applied the erasure must not drop it. */
    private static List<OutgoingEvent> told(Erased erased) {
        var key = erased.id().value();
        return List.of(
                new OutgoingEvent(
                        TOPIC, key, "jobseeker.erased.v1", erased.version(), erased.at(), JobseekerState.of(erased)),
                OutgoingEvent.tombstone(TOPIC, key, erased.version() + 1, erased.at()));
    }
}
