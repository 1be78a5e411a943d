/** People who come to a fair: their registration, the booths they wish, whom booths would interview, where booths might stand. */
@NullMarked
package wangang.campaign.attendance.domain;

import org.jspecify.annotations.NullMarked;
