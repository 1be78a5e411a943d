@NullMarked
package wangang.jobseeker.progress.adapter.web;

import org.jspecify.annotations.NullMarked;
