package wangang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainJobAT {

    @Test
    void aPostedVacancyReachesAFittingPersonWhoAppliesAndIsSeen() {
        var job = new MainJob(Platform.fromEnvironment());
        job.warmUp();

        var report = job.runUntilQuick();

        System.out.println(report);
        assertThat(report.toSearch()).isLessThanOrEqualTo(MainJob.SEARCHABLE_WITHIN);
        assertThat(report.toPush()).isLessThanOrEqualTo(MainJob.PUSHED_WITHIN);
    }
}
