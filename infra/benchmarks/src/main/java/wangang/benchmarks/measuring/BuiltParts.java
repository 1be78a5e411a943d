package wangang.benchmarks.measuring;

import java.nio.file.Files;
import java.nio.file.Path;

/** The servers and the plugin, as infra/local-stack has copied them. */
final class BuiltParts {

    private static final String PLACE = "infra/local-stack/target/parts";

    private BuiltParts() {}

    /** @throws BenchmarkFailure when this is not inside the project or infra/local-stack is not built */
    static Path folder() {
        for (var place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            var parts = place.resolve(PLACE);
            if (Files.exists(parts.resolve("elasticsearch.zip"))) {
                return parts;
            }
        }
        throw new BenchmarkFailure(PLACE + " is not here: build the project first, as ./wangang up does.", null);
    }
}
