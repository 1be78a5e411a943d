/** Webhooks over HTTP. */
@NullMarked
package wangang.vacancy.webhook.adapter.web;

import org.jspecify.annotations.NullMarked;
