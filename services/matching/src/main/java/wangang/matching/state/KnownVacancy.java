package wangang.matching.state;

import java.util.UUID;
import wangang.matching.document.VacancyDocument;
import wangang.platform.kernel.Rejection;

/** Whose vacancy it is and whether it is open. */
public record KnownVacancy(UUID vacancyId, UUID employerId, String employerAccount, String status) {

    /** Refuses what nobody told this service of yet. */
    public static final Rejection NOT_FOUND = Rejection.notFound("vacancy/not-found", "没有这个岗位，请检查岗位编号；刚刚发布的岗位请稍候几秒再试。");

    public boolean isOwnedBy(String account) {
        return employerAccount.equals(account);
    }

    public boolean isOpen() {
        return VacancyDocument.OPEN.equals(status);
    }
}
