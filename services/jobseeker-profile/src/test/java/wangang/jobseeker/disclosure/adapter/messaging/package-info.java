@NullMarked
package wangang.jobseeker.disclosure.adapter.messaging;

import org.jspecify.annotations.NullMarked;
