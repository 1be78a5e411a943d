package wangang.portal.employer.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import wangang.portal.employer.PlainSentences;

/** What became of every row: a receipt for each, and how many of each kind. */
record Receipts(List<Receipt> all, End end) {

    /** Most of those that went well that a page lists. */
    private static final int SHOWN = 200;

    /** Most of those refused that a page lists. */
    private static final int REFUSED = 1000;

    /** What became of one row, counted from 0. */
    record Receipt(
            int index,
            @Nullable String reference,
            String status,
            @Nullable UUID vacancyId,
            @Nullable List<Reason> reasons) {

        public List<String> sentences() {
            return reasons == null
                    ? List.of()
                    : reasons.stream()
                            .map(Reason::sentence)
                            .filter(java.util.Objects::nonNull)
                            .toList();
        }

        boolean refused() {
            return "REJECTED".equals(status);
        }
    }

    /** Why, in a sentence for people. */
    record Reason(
            @Nullable String code,
            @Nullable String field,
            @Nullable String detail) {

        /** The service names the fields and codes of programs; people read their own. */
        @Nullable
        String sentence() {
            var column = "request/wrong-type".equals(code) && field != null
                    ? Column.headed(field).orElse(null)
                    : null;
            return column == null || column.choices().isEmpty()
                    ? PlainSentences.sentence(code, detail)
                    : "“%s”这一列的写法不认识，请写：%s。"
                            .formatted(
                                    column.heading(),
                                    String.join("、", column.choices().values()));
        }
    }

    /**
     * The last line.
     *
     * @param problem what broke the file off; rows with a receipt were taken all the same
     */
    record End(
            long created,
            long updated,
            long unchanged,
            long rejected,
            boolean complete,
            @Nullable Reason problem) {}

    /** Reads the answer line by line. */
    static Receipts of(String lines, JsonMapper json) {
        var receipts = new ArrayList<Receipt>();
        var end = new End(0, 0, 0, 0, false, null);
        for (var line : lines.lines().filter(text -> !text.isBlank()).toList()) {
            if (json.readTree(line).has("complete")) {
                end = json.readValue(line, End.class);
            } else {
                receipts.add(json.readValue(line, Receipt.class));
            }
        }
        return new Receipts(receipts, end);
    }

    public List<Receipt> refused() {
        return all.stream().filter(Receipt::refused).limit(REFUSED).toList();
    }

    public List<Receipt> taken() {
        return all.stream().filter(receipt -> !receipt.refused()).limit(SHOWN).toList();
    }
}
