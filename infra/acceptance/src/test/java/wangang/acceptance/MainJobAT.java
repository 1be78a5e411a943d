package wangang.acceptance;

import org.junit.jupiter.api.Test;

class MainJobAT {

    @Test
    void aPostedVacancyReachesAFittingPersonWhoAppliesAndIsSeen() {
        var job = new MainJob(Platform.fromEnvironment());
        job.warmUp();

        System.out.println(job.run());
    }
}
