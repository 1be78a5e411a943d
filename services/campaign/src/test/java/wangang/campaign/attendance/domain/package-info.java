@NullMarked
package wangang.campaign.attendance.domain;

import org.jspecify.annotations.NullMarked;
