package wangang.vacancy.employer.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.CreditCode;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.employer.domain.EmployerStatus;

/** All employers. Locks last until the running transaction ends; lock an employer before its vacancies. */
public interface Employers {

    /** False when account or credit code has been registered meanwhile. */
    boolean add(Employer employer);

    void update(Employer employer);

    Optional<Employer> find(EmployerId id);

    Optional<Employer> findByAccount(String account);

    Map<EmployerId, Employer> findAll(Collection<EmployerId> ids);

    boolean isRegistered(CreditCode code);

    /** Against every other writer. */
    Optional<Employer> lock(EmployerId id);

    /** The same: one at a time works in an employer's name. */
    Optional<Employer> lockByAccount(String account);

    /** In the order of registration, after {@code after}; all subdistricts when none is named. */
    List<Employer> list(@Nullable EmployerStatus status, Set<String> subdistricts, @Nullable UUID after, int limit);
}
