/** Fairs: planning, booths, timetable, the day itself. */
@NullMarked
package wangang.portal.office.fairs;

import org.jspecify.annotations.NullMarked;
