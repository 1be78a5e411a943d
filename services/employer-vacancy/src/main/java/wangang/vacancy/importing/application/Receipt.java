package wangang.vacancy.importing.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.posting.domain.Vacancy;

/**
 * What became of one item, and for which reasons; an unchanged one may carry a remark.
 *
 * @param index which item, counted from 0
 * @param reference the employer's own name for it
 * @param status what became of it
 * @param vacancyId the vacancy, unless it was refused
 * @param reasons why it was refused, or a remark
 */
public record Receipt(
        int index,
        @Nullable String reference,
        ReceiptStatus status,
        @Nullable UUID vacancyId,
        List<Reason> reasons) {

    /**
     * A machine-readable reason with a sentence for people.
     *
     * @param code as in problems
     * @param field the field concerned
     * @param detail a sentence for people, in Chinese
     * @param duplicateOf the vacancy that the item repeats, with vacancy/duplicate
     */
    public record Reason(
            String code,
            @Nullable String field,
            String detail,
            @Nullable UUID duplicateOf) {

        Reason(String code, @Nullable String field, String detail) {
            this(code, field, detail, null);
        }

        static Reason of(Rejection rejection) {
            return new Reason(
                    rejection.code(),
                    rejection.field(),
                    rejection.detail(),
                    rejection.more().get("duplicateOf") instanceof UUID other ? other : null);
        }
    }

    static Receipt taken(ImportItem item, ReceiptStatus status, Vacancy vacancy, List<Reason> remarks) {
        return new Receipt(
                item.index(), vacancy.terms().reference(), status, vacancy.id().value(), remarks);
    }

    static Receipt rejected(ImportItem item, List<Rejection> rejections) {
        return new Receipt(
                item.index(),
                item.reference(),
                ReceiptStatus.REJECTED,
                null,
                rejections.stream().map(Reason::of).toList());
    }
}
