package wangang.vacancy.serviceplan.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employer's plan as officers see it.
 *
 * @param employerId the employer's id
 * @param employerName full name
 * @param subdistrictCode of its seat, 9 digits
 * @param version grows by every change of officer or aims, zero before the first; the ETag in quotes
 * @param officer who looks after it; absent while nobody does
 * @param aims what is planned for it
 * @param openTasks up to 50 still to be done, what is due first before the others
 * @param newest the ten newest entries of its history
 */
public record EmployerPlan(
        UUID employerId,
        String employerName,
        String subdistrictCode,
        long version,
        @Nullable ServingOfficer officer,
        @Nullable String aims,
        List<EmployerTask> openTasks,
        List<ServiceEntry> newest) {

    /**
     * Who looks after an employer.
     *
     * @param account of the officer
     * @param workName what the officer is called at work
     * @param workPhone at work
     * @param since when the officer took it over
     * @param caller whether it is who asks
     */
    public record ServingOfficer(String account, String workName, String workPhone, Instant since, boolean caller) {}
}
