/** The interview timetable of a fair's day: who meets whom, where, at what minute, and why a wish was not met. */
@NullMarked
package wangang.campaign.timetable.domain;

import org.jspecify.annotations.NullMarked;
