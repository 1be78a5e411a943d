package wangang.acceptance;

import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import wangang.localstack.OwnPlatform;

/** Starts an empty platform for black-box tests that were not told of a running one, and stops it behind them. */
public final class TestedPlatform implements LauncherSessionListener {

    private static final String STATE = ".wangang/acceptance";
    private static final int PORT = 28_080;
    private static final String LOG = "infra/acceptance/target/platform.log";

    private @Nullable OwnPlatform platform;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("acceptance.own-platform")) {
            return;
        }
        var started = OwnPlatform.start(STATE, PORT, LOG);
        platform = started;
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        System.setProperty("acceptance.gateway", started.gateway().toString());
        System.setProperty("acceptance.secret", started.operatorSecret());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        var stopping = platform;
        if (stopping != null) {
            stopping.close();
        }
    }
}
