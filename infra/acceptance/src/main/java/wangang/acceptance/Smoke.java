package wangang.acceptance;

import org.awaitility.core.ConditionTimeoutException;
import wangang.demodata.http.GatewayFailure;

/** The main job once against {@code WANGANG_GATEWAY_URL}; exit code 0 when it works, however quick. */
public final class Smoke {

    private Smoke() {}

    public static void main(String[] arguments) {
        if (!passes()) {
            System.exit(1);
        }
    }

    private static boolean passes() {
        try {
            var job = new MainJob(Platform.fromEnvironment());
            job.warmUp();
            System.out.println("employer posts, jobseeker is told, applies, is seen: " + job.run());
            return true;
        } catch (GatewayFailure | ConditionTimeoutException failure) {
            System.err.println("The main job failed: " + failure.getMessage());
            return false;
        }
    }
}
