/** Contact data in PostgreSQL, encrypted with rotatable keys. */
@NullMarked
package wangang.jobseeker.contact.adapter.persistence;

import org.jspecify.annotations.NullMarked;
