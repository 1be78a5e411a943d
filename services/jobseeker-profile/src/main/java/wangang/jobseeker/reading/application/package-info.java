/** Reading other people's files, always on record. */
@NullMarked
package wangang.jobseeker.reading.application;

import org.jspecify.annotations.NullMarked;
