/** Webhooks in PostgreSQL, their secrets encrypted. */
@NullMarked
package wangang.vacancy.webhook.adapter.persistence;

import org.jspecify.annotations.NullMarked;
