package wangang.legalcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where rule files are. */
interface RuleSource {

    /** @throws NoSuchFileException when there is none of this name */
    byte[] read(String file) throws IOException;

    /** On the class path. */
    static RuleSource shipped() {
        return new RuleSource() {
            @Override
            public byte[] read(String file) throws IOException {
                try (var stream = RuleSource.class.getResourceAsStream("rules/" + file)) {
                    if (stream == null) {
                        throw new NoSuchFileException(file);
                    }
                    return stream.readAllBytes();
                }
            }

            @Override
            public String toString() {
                return "the rules on the class path";
            }
        };
    }

    static RuleSource in(Path folder) {
        return new RuleSource() {
            @Override
            public byte[] read(String file) throws IOException {
                return Files.readAllBytes(folder.resolve(file));
            }

            @Override
            public String toString() {
                return "the rules in " + folder.toAbsolutePath();
            }
        };
    }
}
