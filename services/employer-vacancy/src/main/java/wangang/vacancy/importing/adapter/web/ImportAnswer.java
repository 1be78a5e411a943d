package wangang.vacancy.importing.adapter.web;

import java.util.List;
import wangang.vacancy.importing.application.Receipt;
import wangang.vacancy.importing.application.ReceiptStatus;

/**
 * Receipts of a JSON import, and how many of each kind.
 *
 * @param items one receipt per item, in their order
 * @param created how many vacancies are new
 * @param updated how many changed
 * @param unchanged how many were as they are
 * @param rejected how many were refused
 */
record ImportAnswer(List<Receipt> items, long created, long updated, long unchanged, long rejected) {

    static ImportAnswer of(List<Receipt> items) {
        var tally = new Tally();
        items.forEach(tally::count);
        return new ImportAnswer(
                items,
                tally.of(ReceiptStatus.CREATED),
                tally.of(ReceiptStatus.UPDATED),
                tally.of(ReceiptStatus.UNCHANGED),
                tally.of(ReceiptStatus.REJECTED));
    }
}
