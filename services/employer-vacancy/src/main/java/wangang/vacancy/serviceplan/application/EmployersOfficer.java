package wangang.vacancy.serviceplan.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after the caller's employer.
 *
 * @param subdistrictCode of the employer's seat, 9 digits; its service station is to be asked while nobody is named
 * @param workName what the officer is called at work; absent while nobody is named
 * @param workPhone the officer's phone at work
 * @param since when the officer took it over
 */
public record EmployersOfficer(
        String subdistrictCode,
        @Nullable String workName,
        @Nullable String workPhone,
        @Nullable Instant since) {}
