package wangang.vacancy.webhook.application;

/** Something may be due as soon as the running transaction is over. */
public record DeliveriesQueued() {}
