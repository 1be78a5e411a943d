/** Reference tables: majors, subdistricts, occupations, industries. */
@NullMarked
package wangang.jobseeker.reference;

import org.jspecify.annotations.NullMarked;
