/** A fair's timetable and its interviews: made from wishes, published, changed on the day, ended with a result. */
@NullMarked
package wangang.campaign.interview.domain;

import org.jspecify.annotations.NullMarked;
