/** Which employer may see whose file: one disclosure per application with separate consent (PIPL 23). */
@NullMarked
package wangang.jobseeker.disclosure.domain;

import org.jspecify.annotations.NullMarked;
