package wangang.matching.search;

import java.util.Optional;
import wangang.matching.typing.Reading;
import wangang.platform.web.Cursors;
import wangang.platform.web.RejectedException;

/** Where a search for corrected words goes on; the words travel along, because the vocabulary may change meanwhile. */
record CorrectedCursor(Correction correction, String rest) {

    private static final String MARK = "corrected";
    private static final int PARTS = 5;

    String encode() {
        return Cursors.encode(
                MARK, correction.typed(), correction.text(), correction.how().name(), rest);
    }

    /** Empty when it is another cursor. */
    static Optional<CorrectedCursor> decode(String cursor) {
        try {
            var parts = Cursors.decode(cursor, PARTS);
            return parts.getFirst().equals(MARK)
                    ? Optional.of(new CorrectedCursor(
                            Correction.applied(parts.get(1), parts.get(2), Reading.How.valueOf(parts.get(3))),
                            parts.get(4)))
                    : Optional.empty();
        } catch (RejectedException | IllegalArgumentException another) {
            return Optional.empty();
        }
    }
}
