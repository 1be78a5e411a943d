@NullMarked
package wangang.jobseeker;

import org.jspecify.annotations.NullMarked;
