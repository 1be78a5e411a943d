@NullMarked
package wangang.jobseeker.erasure.adapter.web;

import org.jspecify.annotations.NullMarked;
