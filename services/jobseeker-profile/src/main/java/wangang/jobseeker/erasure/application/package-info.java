/** Erasing a person (PIPL 47). */
@NullMarked
package wangang.jobseeker.erasure.application;

import org.jspecify.annotations.NullMarked;
