package wangang.vacancy.sharing.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.sharing.domain.StaffPosting;
import wangang.vacancy.sharing.domain.StaffingEnd;
import wangang.vacancy.sharing.domain.StaffingId;
import wangang.vacancy.sharing.domain.StaffingSide;
import wangang.vacancy.sharing.domain.StaffingStatus;

/** All offers and needs. Lock employers before them, and of two always the lower id first. */
public interface StaffPostings {

    /**
     * Which are listed.
     *
     * @param employer null for all
     * @param subdistricts of their employers; empty means all
     */
    record Filter(
            @Nullable EmployerId employer,
            Set<String> subdistricts,
            @Nullable StaffingSide side,
            @Nullable StaffingStatus status) {}

    void add(StaffPosting posting);

    /** In one statement. */
    void updateAll(List<StaffPosting> locked);

    Optional<StaffPosting> find(StaffingId id);

    Optional<StaffPosting> lock(StaffingId id);

    List<StaffPosting> lockOpen(EmployerId employer);

    List<StaffPosting> lockClosedBy(EmployerId employer, StaffingEnd cause);

    /** Open ones whose last day is over and that nobody else has locked. */
    List<StaffPosting> lockOverdue(LocalDate today, int limit);

    /** Newest first, before {@code before}. */
    List<StaffingSeen> list(Filter filter, @Nullable UUID before, int limit);
}
