@NullMarked
package wangang.jobseeker.reading.adapter.web;

import org.jspecify.annotations.NullMarked;
