@NullMarked
package wangang.jobseeker.contact.domain;

import org.jspecify.annotations.NullMarked;
