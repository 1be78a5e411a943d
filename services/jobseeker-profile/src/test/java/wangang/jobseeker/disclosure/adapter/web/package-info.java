@NullMarked
package wangang.jobseeker.disclosure.adapter.web;

import org.jspecify.annotations.NullMarked;
