package wangang.vacancy.webhook.adapter.web;

/**
 * What a replay set going.
 *
 * @param count events that are sent again
 */
record ReplayView(int count) {}
