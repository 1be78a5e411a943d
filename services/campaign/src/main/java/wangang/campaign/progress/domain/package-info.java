/** What campaigns achieve, as facts that any order and repetition of events leaves the same. */
@NullMarked
package wangang.campaign.progress.domain;

import org.jspecify.annotations.NullMarked;
