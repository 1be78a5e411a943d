@NullMarked
package wangang.jobseeker.file.domain;

import org.jspecify.annotations.NullMarked;
