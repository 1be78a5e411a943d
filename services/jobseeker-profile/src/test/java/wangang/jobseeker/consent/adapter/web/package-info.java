@NullMarked
package wangang.jobseeker.consent.adapter.web;

import org.jspecify.annotations.NullMarked;
