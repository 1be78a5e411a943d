/** What employers' own systems are told by webhook, and where it may be sent. */
@NullMarked
package wangang.vacancy.webhook.domain;

import org.jspecify.annotations.NullMarked;
