/** What officers search for, and the little that a list shows of a person. */
@NullMarked
package wangang.jobseeker.search.domain;

import org.jspecify.annotations.NullMarked;
