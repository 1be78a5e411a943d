@NullMarked
package wangang.campaign.timetable.domain;

import org.jspecify.annotations.NullMarked;
