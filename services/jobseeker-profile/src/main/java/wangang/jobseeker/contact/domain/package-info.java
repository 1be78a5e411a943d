/** Name, phone and e-mail of a person. */
@NullMarked
package wangang.jobseeker.contact.domain;

import org.jspecify.annotations.NullMarked;
