@NullMarked
package wangang.jobseeker.testing;

import org.jspecify.annotations.NullMarked;
