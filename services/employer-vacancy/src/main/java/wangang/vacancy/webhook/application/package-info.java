/** Subscriptions, what is queued for them, and what comes of sending it. */
@NullMarked
package wangang.vacancy.webhook.application;

import org.jspecify.annotations.NullMarked;
