package wangang.vacancy.serviceplan.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.serviceplan.domain.ServiceTask;
import wangang.vacancy.serviceplan.domain.TaskId;

/** All tasks. */
public interface ServiceTasks {

    /** Where a page ends. */
    record After(LocalDate due, UUID task) {}

    void add(ServiceTask task);

    /** False when the task is not the one before any more. */
    boolean update(ServiceTask task);

    Optional<ServiceTask> find(TaskId id);

    /** What one officer has still to do for the employer becomes the other's; each makes its next version. */
    void passOn(EmployerId employer, String from, String to);

    EmployerTask read(TaskId id, LocalDate today);

    /** Open ones, what is due first before the others. */
    List<EmployerTask> openOf(EmployerId employer, LocalDate today, int limit);

    /**
     * The same of all employers of the subdistricts; empty means all.
     *
     * @param assignee only this account's; null for everybody's
     */
    List<EmployerTask> open(
            Set<String> subdistricts,
            @Nullable String assignee,
            boolean overdueOnly,
            LocalDate today,
            @Nullable After after,
            int limit);
}
