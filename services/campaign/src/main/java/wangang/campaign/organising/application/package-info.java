/** What officers and the clock do with campaigns. */
@NullMarked
package wangang.campaign.organising.application;

import org.jspecify.annotations.NullMarked;
