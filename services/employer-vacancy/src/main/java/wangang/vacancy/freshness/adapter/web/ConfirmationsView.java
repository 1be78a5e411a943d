package wangang.vacancy.freshness.adapter.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.freshness.application.Confirmation;

/**
 * What became of each confirmation, in order.
 *
 * @param items one for each vacancy
 */
record ConfirmationsView(List<Item> items) {

    /**
     * What became of one.
     *
     * @param vacancyId the vacancy's id
     * @param confirmed whether the confirmation counts
     * @param code why not, as in problems
     * @param detail the same for people, in Chinese
     */
    record Item(
            UUID vacancyId,
            boolean confirmed,
            @Nullable String code,
            @Nullable String detail) {

        private static Item of(Confirmation confirmation) {
            var id = confirmation.vacancy().value();
            if (confirmation.refused().isEmpty()) {
                return new Item(id, true, null, null);
            }
            var first = confirmation.refused().getFirst();
            return new Item(id, false, first.code(), first.detail());
        }
    }

    static ConfirmationsView of(List<Confirmation> confirmations) {
        return new ConfirmationsView(confirmations.stream().map(Item::of).toList());
    }
}
