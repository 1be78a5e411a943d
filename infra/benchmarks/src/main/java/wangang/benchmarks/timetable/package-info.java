/** How fast an interview timetable is made and mended, and how it compares with a heuristic of two rules. */
@NullMarked
package wangang.benchmarks.timetable;

import org.jspecify.annotations.NullMarked;
