package wangang.vacancy.importing.application;

/** What became of an imported item. */
public enum ReceiptStatus {
    CREATED,
    UPDATED,
    UNCHANGED,
    REJECTED
}
