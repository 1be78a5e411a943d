@NullMarked
package wangang.jobseeker.access.adapter.web;

import org.jspecify.annotations.NullMarked;
