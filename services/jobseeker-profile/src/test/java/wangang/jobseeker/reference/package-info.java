@NullMarked
package wangang.jobseeker.reference;

import org.jspecify.annotations.NullMarked;
