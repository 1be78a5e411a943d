@NullMarked
package wangang.jobseeker.export.adapter.web;

import org.jspecify.annotations.NullMarked;
