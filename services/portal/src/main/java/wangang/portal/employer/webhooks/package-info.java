/** What an employer's own programs are told of, where, and what became of it. */
@NullMarked
package wangang.portal.employer.webhooks;

import org.jspecify.annotations.NullMarked;
