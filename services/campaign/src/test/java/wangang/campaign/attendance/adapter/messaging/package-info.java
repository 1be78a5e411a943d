@NullMarked
package wangang.campaign.attendance.adapter.messaging;

import org.jspecify.annotations.NullMarked;
