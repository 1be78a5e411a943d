@NullMarked
package wangang.jobseeker.file.adapter.web;

import org.jspecify.annotations.NullMarked;
