package wangang.portal.employer.upload;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an employer may tell about the names in its own table.
 *
 * @param free columns that the table does not have yet
 * @param more how many words there are beyond those offered
 */
record NameOffer(List<Unknown> headings, List<Column> free, List<UnreadWord> words, int more) {

    private static final int WORDS = 20;

    static final NameOffer NONE = new NameOffer(List.of(), List.of(), List.of(), 0);

    /** A heading that stands for no column, and the field chosen for it beforehand. */
    record Unknown(String heading, @Nullable String field) {}

    /** @param chosen what somebody has chosen already; otherwise what resembles is */
    static NameOffer of(Sheet typed, KeptMapping mapping, KeptMapping chosen) {
        var unknown = HeadingFaults.unknown(typed.headings(), mapping);
        var free = EnumSet.allOf(Column.class);
        typed.headings().forEach(heading -> mapping.column(heading).ifPresent(free::remove));
        var likely = LikelyColumn.among(unknown, free);
        var words = UnreadWord.in(typed, mapping, chosen);
        return new NameOffer(
                unknown.stream()
                        .map(heading -> new Unknown(
                                heading,
                                chosen.nothing()
                                        ? Optional.ofNullable(likely.get(heading))
                                                .map(Column::field)
                                                .orElse(null)
                                        : chosen.columns().get(heading)))
                        .toList(),
                List.copyOf(free),
                words.stream().limit(WORDS).toList(),
                Math.max(0, words.size() - WORDS));
    }

    public boolean nothing() {
        return headings.isEmpty() && words.isEmpty();
    }
}
