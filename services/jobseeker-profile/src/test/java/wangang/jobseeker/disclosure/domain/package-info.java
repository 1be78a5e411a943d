@NullMarked
package wangang.jobseeker.disclosure.domain;

import org.jspecify.annotations.NullMarked;
