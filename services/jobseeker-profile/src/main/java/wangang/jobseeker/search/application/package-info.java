/** Searching people of the own area, always on record. */
@NullMarked
package wangang.jobseeker.search.application;

import org.jspecify.annotations.NullMarked;
