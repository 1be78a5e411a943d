@NullMarked
package wangang.jobseeker.progress.adapter.messaging;

import org.jspecify.annotations.NullMarked;
