/** Filing and reading one's own file. */
@NullMarked
package wangang.jobseeker.file.application;

import org.jspecify.annotations.NullMarked;
