package wangang.testsupport;

import java.nio.file.Files;
import java.nio.file.Path;

/** What the build made of the project, found from whichever module runs the tests. */
final class BuiltParts {

    private BuiltParts() {}

    /** The servers and the plugin, copied by infra/local-stack. */
    static Path folder() {
        return root().resolve("infra/local-stack/target/parts");
    }

    /** @throws IllegalStateException when infra/local-stack is not built */
    static Path root() {
        for (var place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            if (Files.isDirectory(place.resolve("infra/local-stack/target/parts"))) {
                return place;
            }
        }
        throw new IllegalStateException("infra/local-stack is not built: run `./wangang test` from the project's root");
    }
}
