package wangang.jobseeker.access.adapter.audit;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.jobseeker.access.application.Accesses;
import wangang.jobseeker.access.domain.Access;
import wangang.jobseeker.access.domain.AccessKind;
import wangang.jobseeker.access.domain.Viewer;
import wangang.platform.audit.AuditLog;
import wangang.platform.security.Caller;
import wangang.platform.web.Paging;

@Component
class AuditedAccesses implements Accesses {

    private static final String SUBJECT = "jobseeker";

    private final AuditLog log;

    AuditedAccesses(AuditLog log) {
        this.log = log;
    }

    @Override
    public void record(Viewer viewer, AccessKind kind, UUID jobseeker) {
        log.record(caller(viewer), kind.action(), SUBJECT, jobseeker, kind.purpose());
    }

    @Override
    public void recordAll(Viewer viewer, AccessKind kind, Collection<UUID> jobseekers) {
        log.recordAll(caller(viewer), kind.action(), SUBJECT, jobseekers, kind.purpose());
    }

    @Override
    public Slice about(UUID jobseeker, int size, @Nullable String after) {
        var page = log.entriesAbout(SUBJECT, jobseeker, new Paging(size, after));
        var accesses = page.items().stream()
                .map(entry -> new Access(
                        entry.id(),
                        entry.at(),
                        entry.account(),
                        Set.copyOf(entry.roles()),
                        entry.action(),
                        entry.purpose()))
                .toList();
        return new Slice(accesses, page.nextCursor());
    }

    private static Caller caller(Viewer viewer) {
        return new Caller(viewer.account(), viewer.roles(), viewer.subdistricts());
    }
}
