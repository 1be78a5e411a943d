/** Applications as events, and what is known of jobseekers. */
@NullMarked
package wangang.vacancy.applying.adapter.messaging;

import org.jspecify.annotations.NullMarked;
