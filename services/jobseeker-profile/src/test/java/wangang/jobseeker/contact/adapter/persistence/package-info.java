@NullMarked
package wangang.jobseeker.contact.adapter.persistence;

import org.jspecify.annotations.NullMarked;
