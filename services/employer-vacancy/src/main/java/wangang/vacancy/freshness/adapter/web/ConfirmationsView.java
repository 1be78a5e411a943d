package wangang.vacancy.freshness.adapter.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Rejection;
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
     * @param reason why not; absent when it does
     */
    record Item(UUID vacancyId, boolean confirmed, @Nullable Refusal reason) {

        private static Item of(Confirmation confirmation) {
            return new Item(
                    confirmation.vacancy().value(),
                    confirmation.reasons().isEmpty(),
                    confirmation.reasons().stream().map(Refusal::of).findFirst().orElse(null));
        }
    }

    /**
     * Why a confirmation does not count.
     *
     * @param code as in problems
     * @param detail a sentence for people, in Chinese
     */
    record Refusal(String code, String detail) {

        private static Refusal of(Rejection rejection) {
            return new Refusal(rejection.code(), rejection.detail());
        }
    }

    static ConfirmationsView of(List<Confirmation> confirmations) {
        return new ConfirmationsView(confirmations.stream().map(Item::of).toList());
    }
}
