/** What employers and officers do with booths. */
@NullMarked
package wangang.campaign.booth.application;

import org.jspecify.annotations.NullMarked;
