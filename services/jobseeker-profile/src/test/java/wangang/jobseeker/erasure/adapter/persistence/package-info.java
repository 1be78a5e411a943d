@NullMarked
package wangang.jobseeker.erasure.adapter.persistence;

import org.jspecify.annotations.NullMarked;
