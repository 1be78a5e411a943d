/** Keeping contact data. */
@NullMarked
package wangang.jobseeker.contact.application;

import org.jspecify.annotations.NullMarked;
