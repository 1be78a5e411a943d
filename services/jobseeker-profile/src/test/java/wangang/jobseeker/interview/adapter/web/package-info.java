@NullMarked
package wangang.jobseeker.interview.adapter.web;

import org.jspecify.annotations.NullMarked;
