package wangang.vacancy.employer.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.employer.domain.EmployerStatus;

/** Employers as their owners, officers and the public see them. */
@Service
@Transactional(readOnly = true)
public class ReadingEmployers {

    private final Employers employers;

    ReadingEmployers(Employers employers) {
        this.employers = employers;
    }

    public Outcome<Employer> ofAccount(String account) {
        return employers
                .findByAccount(account)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        Rejection.notFound("employer/not-registered", "该账号尚未登记用人单位，请先通过 POST /api/employers 登记。")));
    }

    /** The public sees verified employers only; for everybody else an employer does not exist. */
    public Outcome<Employer> byId(EmployerId id, boolean officer, @Nullable String account) {
        return employers
                .find(id)
                .filter(employer ->
                        employer.isVerified() || officer || (account != null && employer.isOwnedBy(account)))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(EmployerRefusals.UNKNOWN));
    }

    public List<Employer> list(
            @Nullable EmployerStatus status, Set<String> subdistricts, @Nullable UUID after, int limit) {
        return employers.list(status, subdistricts, after, limit);
    }
}
