package wangang.vacancy.importing.adapter.web;

import java.util.EnumMap;
import java.util.Map;
import wangang.vacancy.importing.application.Receipt;
import wangang.vacancy.importing.application.ReceiptStatus;

final class Tally {

    private final Map<ReceiptStatus, Long> counts = new EnumMap<>(ReceiptStatus.class);

    void count(Receipt receipt) {
        counts.merge(receipt.status(), 1L, Long::sum);
    }

    long of(ReceiptStatus status) {
        return counts.getOrDefault(status, 0L);
    }
}
