@NullMarked
package wangang.jobseeker.file.adapter.messaging;

import org.jspecify.annotations.NullMarked;
