/** Keeping facts and counting them. */
@NullMarked
package wangang.campaign.progress.application;

import org.jspecify.annotations.NullMarked;
