/** What people, officers and employers do with attendance. */
@NullMarked
package wangang.campaign.attendance.application;

import org.jspecify.annotations.NullMarked;
