/** Reading other people's files, always on record. */
@NullMarked
package wangang.jobseeker.access.application;

import org.jspecify.annotations.NullMarked;
