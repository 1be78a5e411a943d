package wangang.localstack.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Starts a child that ignores TERM and one that obeys, prints their process ids and waits to be killed. */
final class LauncherThatHangs {

    private LauncherThatHangs() {}

    public static void main(String[] arguments) throws InterruptedException {
        var folder = Path.of(arguments[0]);
        var obedient = Child.start(List.of("sleep", "600"), Map.of(), folder, folder.resolve("obedient.log"));
        var stubborn = Child.start(
                List.of("sh", "-c", "trap '' TERM INT; while :; do sleep 1; done"),
                Map.of(),
                folder,
                folder.resolve("stubborn.log"));
        System.out.println(obedient.pid() + " " + stubborn.pid());
        new CountDownLatch(1).await();
    }
}
