/** The 求职档案 and the person it belongs to: values, rules of filing, what happened. */
@NullMarked
package wangang.jobseeker.file.domain;

import org.jspecify.annotations.NullMarked;
