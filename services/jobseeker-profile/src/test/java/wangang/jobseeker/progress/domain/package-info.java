@NullMarked
package wangang.jobseeker.progress.domain;

import org.jspecify.annotations.NullMarked;
