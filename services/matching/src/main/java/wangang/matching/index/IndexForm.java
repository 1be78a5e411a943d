package wangang.matching.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.CRC32;

/** Of what form indices are: their mappings, what fills them, and the parameters by which titles were read into them. */
final class IndexForm {

    /** Raised with every change of the form; a serving generation of a lower one is built anew. 6: calendars. */
    static final int REVISION = 6;

    private IndexForm() {}

    /** Changes whenever the form does; a test ties it to the revision. */
    static long checksum() {
        var sum = new CRC32();
        for (var subject : Subject.values()) {
            add(sum, subject.mapping());
        }
        add(sum, "/wangang/matching/meaning/occupation_space.bin");
        return sum.getValue();
    }

    private static void add(CRC32 sum, String resource) {
        try (var content = Objects.requireNonNull(IndexForm.class.getResourceAsStream(resource), resource)) {
            sum.update(content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
